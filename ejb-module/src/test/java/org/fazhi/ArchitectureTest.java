package org.fazhi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;
import org.fazhi.casework.Casework;

/** The walls between the rooms. A rule that fails names the class and the line. */
@AnalyzeClasses(packages = "org.fazhi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] SHARED = {"..fazhi.casework..", "..fazhi.calendar..", "..fazhi.access..", "..fazhi.audit..", "..fazhi.paper..",
        "..fazhi.exchange..", "..fazhi.register..", "..fazhi.reporting..", "..fazhi.platform.."};
    private static final List<Class<? extends Annotation>> GUARDS = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    private static final DescribedPredicate<JavaClass> A_CAPABILITY = resideInAPackage("org.fazhi.*..").and(DescribedPredicate.not(resideInAnyPackage(SHARED)))
            .as("a class of a capability");

    @ArchTest
    static final ArchRule sharedRoomsNeverUseACapability = noClasses().that().resideInAnyPackage(SHARED).should().dependOnClassesThat(A_CAPABILITY)
            .because("the next procedure must not touch the kernel");

    @ArchTest
    static final ArchRule aCapabilityReachesAnotherThroughItsServiceOnly = classes().that(A_CAPABILITY).should(new ArchCondition<>("use others' services only") {
        @Override
        public void check(JavaClass one, ConditionEvents events) {
            one.getDirectDependenciesFromSelf().stream()
                    .filter(d -> A_CAPABILITY.test(d.getTargetClass()) && !room(d.getTargetClass()).equals(room(one)))
                    .filter(d -> !d.getTargetClass().getSimpleName().endsWith("Service") && !d.getTargetClass().isRecord() && !d.getTargetClass().isEnum())
                    .forEach(d -> events.add(SimpleConditionEvent.violated(one, d.getDescription())));
        }
    });

    @ArchTest
    static final ArchRule everyRoomIsFreeOfCycles = slices().matching("org.fazhi.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePlatformUsesNoOtherRoom = noClasses().that().resideInAPackage("org.fazhi.platform..")
            .should().dependOnClassesThat(resideInAPackage("org.fazhi..").and(DescribedPredicate.not(resideInAPackage("org.fazhi.platform.."))));

    @ArchTest
    static final ArchRule theOneDoorIsOpenedByServicesAndJobsOnly = noClasses()
            .that(DescribedPredicate.not(simpleNameEndingWith("Service").or(simpleNameEndingWith("Job")).or(simpleNameEndingWith("Ledger"))
                    .or(resideInAPackage("org.fazhi.exchange.."))))
            .and().areNotAssignableTo(Casework.class)
            .should().dependOnClassesThat().areAssignableTo(Casework.class);

    @ArchTest
    static final ArchRule everyMethodOfAnEjbIsGuarded = classes().that().areAnnotatedWith(Stateless.class).or().areAnnotatedWith(Singleton.class)
            .should(new ArchCondition<>("say who may call each public method") {
                @Override
                public void check(JavaClass bean, ConditionEvents events) {
                    if (GUARDS.stream().noneMatch(bean::isAnnotatedWith)) {
                        bean.getMethods().stream().filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(ArchitectureTest::open)
                                .forEach(m -> events.add(SimpleConditionEvent.violated(m, m.getFullName() + " is open to everybody")));
                    }
                }
            });

    @ArchTest
    static final ArchRule timeIsJavaTime = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Calendar")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.text.SimpleDateFormat");

    @ArchTest
    static final ArchRule nothingIsWrittenToTheConsole = noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(Throwable.class, "printStackTrace");

    private static boolean open(JavaMethod method) {
        return GUARDS.stream().noneMatch(method::isAnnotatedWith);
    }

    private static String room(JavaClass one) {
        return one.getPackageName().split("\\.")[2];
    }
}
