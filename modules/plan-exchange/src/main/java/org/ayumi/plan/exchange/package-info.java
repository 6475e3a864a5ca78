/**
 * Reading and writing plans: sheets by a column mapping, the difference of two plans, and the
 * canonical JSON of a plan. Pure Java; knows no portal.
 *
 * <p>Rows and columns of a {@code Sheet} are counted from 0 in code; what people read names the row
 * as the sheet program does, from 1, and the column by its letters.
 */
@Version("1.0.0")
@Value.Style(
    allowedClasspathAnnotations = {Override.class},
    jdkOnly = true,
    overshadowImplementation = false)
package org.ayumi.plan.exchange;

import org.immutables.value.Value;
import org.osgi.annotation.versioning.Version;
