/**
 * What the remote services give: immutable values made of the neutral model and the portal's keys
 * and versions. No entity leaves the services.
 */
@Version("1.0.0")
@Value.Style(
    allowedClasspathAnnotations = {Override.class},
    jdkOnly = true,
    defaultAsDefault = true,
    overshadowImplementation = false)
package org.ayumi.plan.model.view;

import org.immutables.value.Value;
import org.osgi.annotation.versioning.Version;
