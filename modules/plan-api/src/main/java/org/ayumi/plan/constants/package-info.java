/** Names that several modules must agree on. */
@Version("1.0.0")
package org.ayumi.plan.constants;

import org.osgi.annotation.versioning.Version;
