package org.fazhi.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;

/** What compiles and then fails on the server: a bean of the container answers other beans through its public methods only. */
@AnalyzeClasses(packages = "org.fazhi", importOptions = DoNotIncludeTests.class)
class BeanCallsTest {

    @ArchTest
    static final ArchRule A_METHOD_THAT_ANOTHER_CLASS_CALLS_ON_A_BEAN_IS_PUBLIC = methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
            .or().areDeclaredInClassesThat().areAnnotatedWith(Singleton.class)
            .should(new ArchCondition<>("be public when another class calls them") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (method.getModifiers().contains(JavaModifier.PUBLIC) || method.getModifiers().contains(JavaModifier.STATIC)) {
                        return;
                    }
                    method.getAccessesToSelf().stream().filter(a -> !top(a.getOriginOwner()).equals(top(method.getOwner())))
                            .forEach(a -> events.add(SimpleConditionEvent.violated(method, a.getDescription())));
                }
            });

    private static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(BeanCallsTest::top).orElse(type);
    }
}
