package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fazhi.casework.Casework;

/** Many at once. */
final class AidRaces {

    private final AidRig aid;

    AidRaces(DataSource dataSource, Casework casework) {
        aid = new AidRig(dataSource, casework);
    }

    void fiveHundredApplicationsAtWindowStationAndInterfaceGetNumbersWithoutAGapAndTheRightClock() throws InterruptedException, ExecutionException {
        var day = "2024-09-30"; // a year of its own, so that the series begins at 1
        var integration = CaseRig.only(aid.rig.person(org.fazhi.access.Role.INTEGRATION, ""), org.fazhi.access.Role.INTEGRATION);
        var doors = List.of(aid.clerk, aid.station, integration);
        var pool = Executors.newFixedThreadPool(24);
        try {
            var calls = new ArrayList<Callable<Long>>();
            for (int i = 0; i < 500; i++) {
                var who = doors.get(i % doors.size());
                var name = "申请人" + (char) ('一' + i);
                calls.add(() -> aid.open(who, "SUBMIT", day, aid.application(name)).fileId());
            }
            for (var done : pool.invokeAll(calls)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        var numbers = aid.rig.rows("select n from issued_number where series like 'legalaid:%:援申' and year = 2024 order by n").stream().map(r -> (Long) r.get(0)).toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 500).mapToObj(Long::valueOf).toList());
        assertThat(aid.rig.rows("select distinct d.due_on from deadline d join case_file f on f.id = d.file_id where f.procedure = 'legalaid' and f.opened_on = date '2024-09-30'"
                + " and d.kind = 'REVIEW'")).hasSize(1);
    }
}
