package org.fazhi.web;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import org.fazhi.casework.Casework;

/** The counter asks the office through its services and gets records; it never sees an entity, a table or the one door itself. */
@AnalyzeClasses(packages = "org.fazhi", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule entitiesNeverLeaveTheOffice = noClasses().that().resideInAPackage("org.fazhi.web..")
            .should().dependOnClassesThat(annotatedWith(Entity.class).or(annotatedWith(Embeddable.class)));

    @ArchTest
    static final ArchRule pagesHaveNoDatabase = noFields().that().areDeclaredInClassesThat().resideInAPackage("org.fazhi.web..")
            .should().haveRawType(EntityManager.class).orShould().haveRawType(DataSource.class);

    @ArchTest
    static final ArchRule pagesGoThroughServices = noClasses().that().resideInAPackage("org.fazhi.web..").should().dependOnClassesThat().areAssignableTo(Casework.class);

    @ArchTest
    static final ArchRule timeIsJavaTime = noClasses().that().resideInAPackage("org.fazhi.web..")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date");

    @ArchTest
    static final ArchRule nothingIsWrittenToTheConsole = noClasses().that().resideInAPackage("org.fazhi.web..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule roomsAreFreeOfCycles = slices().matching("org.fazhi.web.(*)..").should().beFreeOfCycles();
}
