package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.repository.LocalRepository;
import com.liferay.portal.kernel.repository.RepositoryProvider;

/** A document library without documents: it can only be emptied, as when its site is deleted. */
final class EmptyRepositories {

  static final String MODULE = "com.liferay.document.library.repository";

  private EmptyRepositories() {}

  static RepositoryProvider create() {
    return AbsentService.of(RepositoryProvider.class, MODULE)
        .answer("getLocalRepository", arguments -> repository((Long) arguments[0]))
        .silent("getGroupRepositories", "getGroupLocalRepositories")
        .create();
  }

  private static LocalRepository repository(long groupId) {
    return AbsentService.of(LocalRepository.class, MODULE)
        .answer("getRepositoryId", arguments -> groupId)
        .silent("deleteAll")
        .create();
  }
}
