package fr.conventio.model.itservices.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mot de passe : soleil",
                "Mot de passe\u00a0: Dijon2019",
                "MDP=azerty",
                "mdp azerty21",
                "Serveur de fichiers, mdp soleil",
                "pwd: 1234",
                "Password is Passw0rd",
                "login/mdp : admin / soleil21",
                "login: jdupont / Bourgogne",
                "Login : admin, pwd : x7",
                "Routeur (admin/admin)",
                "root:toor",
                "identifiant : sa ; Moutarde21",
                "clé WPA2 : 4F3A-99",
                "Clé Wi-Fi = conservatoire",
                "code PIN : 0000",
                "https://svc:Secret9@sauvegarde.ville.fr/",
                "P@ssw0rd2019!",
                "Firewall WatchGuard, mot de passe administrateur : wg!2018",
                "jeton : 9f8a7c",
                "-----BEGIN RSA PRIVATE KEY-----"
            })
    void what_holds_a_secret_is_refused(String text) {
        assertThat(Credentials.lookLike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Gestion des mots de passe par l’annuaire",
                "Politique de mots de passe : 12 caractères au minimum, 90 jours",
                "Mot de passe : remis en main propre",
                "mots de passe : oui",
                "mot de passe unique (SSO)",
                "Mots de passe : coffre-fort du prestataire",
                "Portail de réinitialisation des mots de passe",
                "Windows 10 / 11, FortiGate-60F",
                "Office 365 E3 + Exchange Online",
                "informatique@ville.fr",
                "SIP : 30 canaux ; T2 : 2",
                "ADSL 20 Mb/s, VDSL 50 Mb/s",
                "1, rue de la Liberté : 12 postes",
                "Login unique avec l’annuaire LDAP",
                "Serveur AD/DNS/DHCP",
                "Compte rendu : mensuel",
                "Bandeau passant : 10/100",
                "PIN-UP Studio v3.2",
                "https://www.ville.fr:8443/accueil",
                "Passerelle : 10.21.0.1",
                "Clé de répartition : postes",
                "Administration/élections : 12"
            })
    void what_only_speaks_of_them_or_of_anything_else_is_taken(String text) {
        assertThat(Credentials.lookLike(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Mot de passe, soleil",
        "Mot de passe administrateur :, Soleil",
        "clé Wi-Fi de la mairie, conservatoire",
        "MDP, azerty"
    })
    void a_bare_word_beside_a_cell_that_names_a_password_is_refused(String label, String text) {
        assertThat(Credentials.lookLike(label, text)).isTrue();
        assertThat(Credentials.lookLike(text, label)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mot de passe, oui",
        "Mot de passe, remis en main propre",
        "12, mots de passe gérés par le prestataire",
        "Fortinet, pare-feu",
        "Oui, gestion des mots de passe par l’annuaire"
    })
    void what_stands_beside_anything_else_is_taken(String text, String beside) {
        assertThat(Credentials.lookLike(text, beside)).isFalse();
    }
}
