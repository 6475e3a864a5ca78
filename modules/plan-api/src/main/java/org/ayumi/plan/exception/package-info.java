/** One exception for each broken rule. */
@Version("1.0.0")
package org.ayumi.plan.exception;

import org.osgi.annotation.versioning.Version;
