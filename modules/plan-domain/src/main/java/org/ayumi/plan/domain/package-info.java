/**
 * The neutral model of a plan: an immutable document of value objects, and the rules of years,
 * numbers, marks and tallies. Import makes it, services load it, and pages, exports and editions
 * are functions of it. It knows no portal.
 *
 * <p>Text is kept as printed (NFC and otherwise untouched, D7); an absent text is the empty string,
 * never {@code null}. Years are Japanese fiscal years, named by the western year in which they
 * begin in April.
 */
@Version("1.0.0")
@Value.Style(
    allowedClasspathAnnotations = {Override.class},
    jdkOnly = true,
    overshadowImplementation = false)
package org.ayumi.plan.domain;

import org.immutables.value.Value;
import org.osgi.annotation.versioning.Version;
