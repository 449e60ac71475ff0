package org.fazhi.estate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The facts of one estate's assessment: by which edition, the points of each round, since when it bears the name. */
@Entity
@Table(name = "estate_file")
public class EstateFile {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Column(name = "estate_id")
    private long estate;
    @Column(name = "estate_name")
    private String estateName;
    @Column(name = "scheme_id")
    private long scheme;
    private String report;
    private int round;
    @Column(name = "named_on")
    private LocalDate namedOn;
    @Column(name = "review_on")
    private LocalDate reviewOn;
    @Column(name = "checked_on")
    private LocalDate checkedOn;
    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL)
    @OrderBy("round, id")
    private List<EstateScore> scores = new ArrayList<>();
    @Transient
    private EstateTable table;

    /** For JPA. */
    protected EstateFile() {
    }

    EstateFile(long fileId) {
        this.fileId = fileId;
    }

    EstateFile with(EstateTable help) {
        table = help;
        return this;
    }

    void applied(EstateData.Application data, String name, long edition) {
        estate = data.estate();
        estateName = name;
        report = data.report();
        scheme = edition;
    }

    void assessed(List<EstateData.Score> given) {
        round++;
        given.forEach(s -> scores.add(new EstateScore(this, round, s)));
    }

    /** The name holds until the next review. */
    void named(LocalDate on, LocalDate nextReview) {
        namedOn = namedOn == null ? on : namedOn;
        reviewOn = nextReview;
    }

    void checked(LocalDate on) {
        checkedOn = on;
    }

    EstateTable table() {
        return table;
    }

    long estate() {
        return estate;
    }

    String estateName() {
        return estateName;
    }

    long scheme() {
        return scheme;
    }

    String report() {
        return report;
    }

    int round() {
        return round;
    }

    LocalDate namedOn() {
        return namedOn;
    }

    /** {@return the day of the next review, or null before the naming} */
    LocalDate reviewOn() {
        return reviewOn;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    /** {@return points of the latest round} */
    List<EstateScore> latest() {
        return scores.stream().filter(s -> s.round() == round).toList();
    }

    int total() {
        return latest().stream().mapToInt(EstateScore::points).sum();
    }
}
