package fr.conventio.reports.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.signatures.validation.CRLValidator;
import com.itextpdf.signatures.validation.DocumentRevisionsValidator;
import com.itextpdf.signatures.validation.OCSPValidator;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of thing changed is told from the library's sentences: another version of it that speaks otherwise fails here. */
class LibraryWordsTest {
    @ParameterizedTest
    @CsvSource({
        "ANNOTATIONS_MODIFIED, annotation",
        "PAGE_ANNOTATIONS_MODIFIED, annotation",
        "ACROFORM_REMOVED, annotation",
        "NOT_ALLOWED_ACROFORM_CHANGES, annotation",
        "FIELD_REMOVED, annotation",
        "UNEXPECTED_FORM_FIELD, annotation",
        "PAGE_MODIFIED, page",
        "PAGES_MODIFIED, page",
        "TABS_MODIFIED, page",
        "NOT_ALLOWED_CATALOG_CHANGES, annotation",
        "DSS_REMOVED, structure",
        "EXTENSIONS_REMOVED, structure",
        "PERMISSIONS_REMOVED, structure",
        "PERMISSION_REMOVED, structure",
        "STRUCT_TREE_CONTENT_MODIFIED, structure",
        "STRUCT_TREE_ELEMENT_MODIFIED, structure",
        "STRUCT_TREE_ROOT_MODIFIED, structure",
        "STRUCT_TREE_ROOT_REMOVED, structure",
        "STRUCT_TREE_ROOT_ADDED, structure",
        "OBJECT_REMOVED, objects",
        "UNEXPECTED_ENTRY_IN_XREF, objects"
    })
    void each_sentence_about_a_change_leads_to_its_kind(String name, String kind) throws Exception {
        var key = ChangesAfterSigning.key(sentence(DocumentRevisionsValidator.class, name));
        assertThat(key).isEqualTo("verification.changed." + kind);
    }

    @Test
    void a_revoked_certificate_is_known_by_the_library_s_sentences() throws Exception {
        assertThat(Revocations.tellsRevoked(sentence(OCSPValidator.class, "CERT_IS_REVOKED")))
                .isTrue();
        assertThat(Revocations.tellsRevoked(sentence(CRLValidator.class, "CERTIFICATE_REVOKED")))
                .isTrue();
        assertThat(Revocations.tellsRevoked(sentence(CRLValidator.class, "CERTIFICATE_IS_UNREVOKED")))
                .isFalse();
    }

    private static String sentence(Class<?> validator, String name) throws ReflectiveOperationException {
        Field field = validator.getDeclaredField(name);
        field.setAccessible(true);
        return String.valueOf(field.get(null));
    }
}
