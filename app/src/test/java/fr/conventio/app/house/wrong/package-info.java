/** A house built against the rules, one wrong class for each, so that every rule is seen red. */
package fr.conventio.app.house.wrong;
