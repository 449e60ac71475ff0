package org.fazhi.grid;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;

/** Conditions and effects of {@link MicroGridStep}. */
final class MicroGridRules {

    private static final String ROOM = MicroGridProcedure.WORD;

    private MicroGridRules() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of(ROOM, code, args);
    }

    static Optional<Obstacle> gridFree(GridRegister g, Act<GridRegister, MicroGridData.Found> act) {
        return unless(act.data() == null || !g.desk().registered(act.data().grid()), "REGISTERED");
    }

    /** No building or unit lies in two micro-grids on one day. */
    private static Optional<Obstacle> apart(GridRegister g, long estate, List<MicroGridData.Part> parts, List<Long> ending) {
        var seen = new HashSet<String>();
        for (var p : parts) {
            boolean whole = p.entrance() == null && parts.stream().anyMatch(o -> o != p && o.building().equals(p.building()));
            if (whole || !seen.add(p.building() + "|" + p.entrance()) || g.desk().taken(estate, p.building(), p.entrance(), ending)) {
                return Obstacle.of(ROOM, "TWICE", p.building() + (p.entrance() == null ? "" : p.entrance()));
            }
        }
        return Optional.empty();
    }

    static Optional<Obstacle> foundApart(GridRegister g, Act<GridRegister, MicroGridData.Found> act) {
        return act.data() == null ? Optional.empty() : apart(g, act.data().estate(), act.data().parts(), List.of());
    }

    static Optional<Obstacle> addedApart(GridRegister g, Act<GridRegister, MicroGridData.Addition> act) {
        return act.data() == null ? Optional.empty() : apart(g, g.estateId(), act.data().parts(), List.of());
    }

    static Optional<Obstacle> splitApart(GridRegister g, Act<GridRegister, MicroGridData.Split> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        if (act.data().parts().stream().map(MicroGridData.Part::name).distinct().count() < 2) {
            return Obstacle.of(ROOM, "TWO_NAMES");
        }
        return apart(g, g.estateId(), act.data().parts(), List.of(act.data().micro()));
    }

    static Optional<Obstacle> changedApart(GridRegister g, Act<GridRegister, MicroGridData.Change> act) {
        return act.data() == null ? Optional.empty() : apart(g, g.estateId(), parts("", act.data().areas()), List.of(act.data().micro()));
    }

    /** A day on which it was in force, and after which nothing was counted for it yet. */
    private static Optional<Obstacle> inTime(GridRegister g, Long micro, LocalDate since) {
        var found = g.desk().open(g.fileId(), micro);
        if (found.isEmpty()) {
            return Obstacle.of(ROOM, "NOT_OPEN");
        }
        if (!since.isAfter(found.get().from())) {
            return Obstacle.of(ROOM, "TOO_EARLY", found.get().name(), found.get().from());
        }
        var latest = g.desk().latestMatter(found.get().id());
        return unless(latest == null || latest.isBefore(since), "COUNTED", found.get().name(), latest);
    }

    static Optional<Obstacle> splitInTime(GridRegister g, Act<GridRegister, MicroGridData.Split> act) {
        return act.data() == null ? Optional.empty() : inTime(g, act.data().micro(), act.data().since());
    }

    static Optional<Obstacle> renameInTime(GridRegister g, Act<GridRegister, MicroGridData.Rename> act) {
        return act.data() == null ? Optional.empty() : inTime(g, act.data().micro(), act.data().since());
    }

    static Optional<Obstacle> changeInTime(GridRegister g, Act<GridRegister, MicroGridData.Change> act) {
        return act.data() == null ? Optional.empty() : inTime(g, act.data().micro(), act.data().since());
    }

    static Optional<Obstacle> removeInTime(GridRegister g, Act<GridRegister, MicroGridData.Removal> act) {
        return act.data() == null ? Optional.empty() : inTime(g, act.data().micro(), act.data().since());
    }

    static Optional<Obstacle> mergeInTime(GridRegister g, Act<GridRegister, MicroGridData.Merge> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        return act.data().micros().size() < 2 ? Obstacle.of(ROOM, "TWO_MICROS")
                : act.data().micros().stream().flatMap(m -> inTime(g, m, act.data().since()).stream()).findFirst();
    }

    private static List<MicroGridData.Part> parts(String name, List<MicroGridData.Area> areas) {
        return areas.stream().map(a -> new MicroGridData.Part(name, a.building(), a.entrance(), a.households())).toList();
    }

    static void found(Act<GridRegister, MicroGridData.Found> act) {
        var d = act.data();
        act.facts().founded(d);
        act.file().describe(Texts.of(ROOM).get("title.of", act.facts().desk().matters().unitName(d.grid()), act.facts().desk().matters().unitName(d.estate())), "GRID");
        act.facts().desk().add(act.file().id(), d.estate(), act.on(), d.parts());
    }

    static void add(Act<GridRegister, MicroGridData.Addition> act) {
        act.facts().desk().add(act.facts().fileId(), act.facts().estateId(), act.data().since(), act.data().parts());
    }

    static void split(Act<GridRegister, MicroGridData.Split> act) {
        var d = act.data();
        var heirs = act.facts().desk().add(act.facts().fileId(), act.facts().estateId(), d.since(), d.parts());
        act.facts().desk().goesOn(d.micro(), d.since(), List.copyOf(heirs.values()));
    }

    static void merge(Act<GridRegister, MicroGridData.Merge> act) {
        var d = act.data();
        var desk = act.facts().desk();
        long heir = desk.micro(act.facts().fileId(), act.facts().estateId(), d.name(), d.since());
        d.micros().forEach(m -> {
            desk.copyParts(m, heir);
            desk.goesOn(m, d.since(), List.of(heir));
        });
    }

    static void rename(Act<GridRegister, MicroGridData.Rename> act) {
        var d = act.data();
        var desk = act.facts().desk();
        long heir = desk.micro(act.facts().fileId(), act.facts().estateId(), d.name(), d.since());
        desk.copyParts(d.micro(), heir);
        desk.goesOn(d.micro(), d.since(), List.of(heir));
    }

    static void change(Act<GridRegister, MicroGridData.Change> act) {
        var d = act.data();
        var desk = act.facts().desk();
        var name = desk.open(act.facts().fileId(), d.micro()).orElseThrow().name();
        var heirs = desk.add(act.facts().fileId(), act.facts().estateId(), d.since(), parts(name, d.areas()));
        desk.goesOn(d.micro(), d.since(), List.copyOf(heirs.values()));
    }

    static void remove(Act<GridRegister, MicroGridData.Removal> act) {
        act.facts().desk().goesOn(act.data().micro(), act.data().since(), List.of());
    }
}
