/**
 * The yearly inquiry (照会, E): who is asked for what when a {@link
 * org.ayumi.plan.domain.inquiry.Round} opens, what may be done with an answer in which state and as
 * whom, and where an answer stands.
 */
@Version("1.0.0")
@Value.Style(
    allowedClasspathAnnotations = {Override.class},
    jdkOnly = true,
    overshadowImplementation = false)
package org.ayumi.plan.domain.inquiry;

import org.immutables.value.Value;
import org.osgi.annotation.versioning.Version;
