/**
 * Every printed table of a plan as a function of the neutral model (G18), so that a screen, a print
 * and a sheet cannot differ: they show the same {@link org.ayumi.plan.domain.table.PrintedTable}.
 *
 * <p>{@link org.ayumi.plan.domain.table.PlanTables} makes the tables of a plan. Their words are the
 * plan's own where it has some: names of levels, terms of type LABEL; else those of the caller's
 * {@link org.ayumi.plan.domain.table.TableWords}.
 */
@Version("1.0.0")
@Value.Style(
    allowedClasspathAnnotations = {Override.class},
    jdkOnly = true,
    overshadowImplementation = false)
package org.ayumi.plan.domain.table;

import org.immutables.value.Value;
import org.osgi.annotation.versioning.Version;
