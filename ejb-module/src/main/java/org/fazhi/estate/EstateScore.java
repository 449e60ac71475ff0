package org.fazhi.estate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Points for one criterion in one round of assessment. */
@Entity
@Table(name = "estate_score")
public class EstateScore {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private EstateFile file;
    private int round;
    @Column(name = "criterion_id")
    private long criterion;
    private int points;
    private String evidence;

    /** For JPA. */
    protected EstateScore() {
    }

    EstateScore(EstateFile file, int round, EstateData.Score data) {
        this.file = file;
        this.round = round;
        criterion = data.criterion();
        points = data.points();
        evidence = data.evidence();
    }

    int round() {
        return round;
    }

    long criterion() {
        return criterion;
    }

    int points() {
        return points;
    }

    String evidence() {
        return evidence;
    }
}
