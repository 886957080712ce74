package fr.conventio.app.shell;

import java.util.List;

/** With the city, its social centre and the métropole, 25 parties. */
final class Communes {
    static final List<String> BESIDE_THE_CITY = List.of(
            "Ahuy",
            "Bressey-sur-Tille",
            "Bretenière",
            "Chenôve",
            "Chevigny-Saint-Sauveur",
            "Corcelles-les-Monts",
            "Crimolois",
            "Daix",
            "Fénay",
            "Flavignerot",
            "Fontaine-lès-Dijon",
            "Hauteville-lès-Dijon",
            "Longvic",
            "Magny-sur-Tille",
            "Marsannay-la-Côte",
            "Neuilly-lès-Dijon",
            "Ouges",
            "Perrigny-lès-Dijon",
            "Plombières-lès-Dijon",
            "Quetigny",
            "Saint-Apollinaire",
            "Sennecey-lès-Dijon");

    private Communes() {}
}
