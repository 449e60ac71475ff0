package org.fazhi.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** A grid: which unit of the organisation tree it is, and who stands on its public board. Its micro-grids stand in {@link MicroGridDesk}. */
@Entity
@Table(name = "grid_register")
public class GridRegister {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Column(name = "grid_id")
    private long gridId;
    @Column(name = "estate_id")
    private long estateId;
    private String head;
    @Column(name = "head_phone")
    private String headPhone;
    private String member;
    @Column(name = "member_phone")
    private String memberPhone;
    private String police;
    @Column(name = "police_phone")
    private String policePhone;
    private String lawyer;
    @Column(name = "lawyer_phone")
    private String lawyerPhone;
    private String items;
    @Transient
    private MicroGridDesk desk;

    /** For JPA. */
    protected GridRegister() {
    }

    GridRegister(long fileId) {
        this.fileId = fileId;
    }

    GridRegister with(MicroGridDesk help) {
        this.desk = help;
        return this;
    }

    void founded(MicroGridData.Found d) {
        gridId = d.grid();
        estateId = d.estate();
        staffed(d);
    }

    void staffed(MicroGridData.People p) {
        head = p.head();
        headPhone = p.headPhone();
        member = p.member();
        memberPhone = p.memberPhone();
        police = p.police();
        policePhone = p.policePhone();
        lawyer = p.lawyer();
        lawyerPhone = p.lawyerPhone();
        items = p.items();
    }

    MicroGridDesk desk() {
        return desk;
    }

    long fileId() {
        return fileId;
    }

    long gridId() {
        return gridId;
    }

    long estateId() {
        return estateId;
    }

    String head() {
        return head;
    }

    String headPhone() {
        return headPhone;
    }

    String member() {
        return member;
    }

    String memberPhone() {
        return memberPhone;
    }

    String police() {
        return police;
    }

    String policePhone() {
        return policePhone;
    }

    String lawyer() {
        return lawyer;
    }

    String lawyerPhone() {
        return lawyerPhone;
    }

    String items() {
        return items;
    }
}
