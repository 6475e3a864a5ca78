/** Days on which a Japanese city's offices are open. */
@Version("1.0.0")
package org.ayumi.plan.domain.calendar;

import org.osgi.annotation.versioning.Version;
