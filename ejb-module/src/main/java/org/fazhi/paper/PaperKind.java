package org.fazhi.paper;

import java.util.Locale;
import java.util.Set;

/**
 * A paper that a capability can issue, such as a mediation agreement: one enum constant per paper in the capability's own package.
 *
 * <p>A placeholder is written {@code {{name}}} in the template. A dot names a column of a repeated row: the template's rows (or
 * paragraphs) that mention {@code {{parties.name}}} are repeated for every element of the model's list {@code parties}, and
 * {@code {{parties.no}}} counts them from 1 without being in the model.
 */
public interface PaperKind {

    /** {@return the constant's name} */
    String name();

    /** {@return the stable code in the database, unique in its room} */
    default String code() {
        return name();
    }

    /** {@return the capability's English word, such as {@code mediation}} */
    String room();

    /** {@return the title as it stands on the paper} */
    String title();

    /** {@return absolute classpath name of the product's own template: {@code /org/fazhi/<room>/paper/<name in small letters>.docx}} */
    default String templateResource() {
        return "/org/fazhi/" + room() + "/paper/" + name().toLowerCase(Locale.ROOT) + ".docx";
    }

    /** {@return label of who may read the paper, such as hardship; empty: whoever reads the file in full} */
    default String guarded() {
        return "";
    }

    /** {@return whether what it says is kept encrypted: guarded papers, and those that say an identity number in full (domain.md 5.4)} */
    default boolean sealed() {
        return !guarded().isEmpty();
    }

    /** {@return every placeholder that a template of this paper may use, columns of repeated rows with their dot} */
    Set<String> placeholders();

    /** {@return the placeholders that a template must have: without them the paper would lose what the law or the office needs} */
    default Set<String> required() {
        return Set.of();
    }

    /** {@return what is signed and sealed on it, as placeholders; see {@link PaperMarks}} */
    default Set<String> marks() {
        return placeholders().stream().filter(PaperMarks::late).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
