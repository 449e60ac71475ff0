package org.fazhi.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fazhi.platform.Texts;

/**
 * What the law asks of the list of a committee (人民调解法第8条): so many members, one chair, a woman among them, and where several
 * nations live, somebody of a smaller one. Pure: told as sentences, because a committee at work is warned, not stopped.
 *
 * @param least        fewest members
 * @param most         most members
 * @param minorityArea whether several nations live in its area
 */
record CommitteeComposition(int least, int most, boolean minorityArea) {

    private static final String HAN = "汉";

    /**
     * One member.
     *
     * @param post      chair, vice or member; hired mediators are no members
     * @param gender    sex, or null when nobody wrote it down
     * @param ethnicity nation, or null
     */
    record Member(CommitteeCodes.Post post, Codes.Gender gender, String ethnicity) {
    }

    /** {@return what is wrong, in sentences; empty when nothing is} */
    List<String> warnings(List<Member> people) {
        var words = Texts.of("mediation");
        var members = people.stream().filter(m -> m.post() != CommitteeCodes.Post.HIRED).toList();
        var told = new ArrayList<String>();
        if (members.isEmpty()) {
            return List.of(words.get("committee.noMembers"));
        }
        if (members.size() < least || members.size() > most) {
            told.add(words.get("committee.members", members.size(), least, most));
        }
        long chairs = members.stream().filter(m -> m.post() == CommitteeCodes.Post.CHAIR).count();
        if (chairs != 1) {
            told.add(words.get("committee.chairs", chairs));
        }
        if (members.stream().noneMatch(m -> m.gender() == Codes.Gender.FEMALE)) {
            boolean unknown = members.stream().anyMatch(m -> m.gender() == null);
            told.add(words.get(unknown ? "committee.genderUnknown" : "committee.noWoman"));
        }
        if (minorityArea && members.stream().map(Member::ethnicity).filter(Objects::nonNull).noneMatch(CommitteeComposition::minority)) {
            told.add(words.get("committee.noMinority"));
        }
        return List.copyOf(told);
    }

    /** {@return whether a nation is not the majority's} */
    static boolean minority(String ethnicity) {
        return !ethnicity.isBlank() && !ethnicity.strip().startsWith(HAN);
    }
}
