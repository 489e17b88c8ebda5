package org.icjs.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The acts of all pillars, found as the application finds them, without starting it: an act needs nothing but itself. */
public final class AllActs {
    private AllActs() {}

    public static List<Act<?>> find() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Act.class));
        // A test's own act is no component.
        scan.addExcludeFilter((type, _) -> !type.getAnnotationMetadata().hasAnnotation(Component.class.getName()));
        List<Act<?>> acts = new ArrayList<>();
        scan.findCandidateComponents("org.icjs")
                .forEach(found -> acts.add((Act<?>) BeanUtils.instantiateClass(
                        ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))));
        acts.sort(Comparator.comparing(act -> EntryType.of(act.entry()).name()));
        return acts;
    }
}
