package fr.conventio.model.raci;

/** Where an activity and a role meet. */
public record RaciCell(RaciActivityId activity, RaciRoleId role) {}
