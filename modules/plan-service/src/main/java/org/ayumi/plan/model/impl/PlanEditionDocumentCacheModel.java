/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import org.ayumi.plan.model.PlanEditionDocument;

/**
 * The cache model class for representing PlanEditionDocument in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanEditionDocumentCacheModel
	implements CacheModel<PlanEditionDocument>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanEditionDocumentCacheModel)) {
			return false;
		}

		PlanEditionDocumentCacheModel planEditionDocumentCacheModel =
			(PlanEditionDocumentCacheModel)object;

		if ((planEditionId == planEditionDocumentCacheModel.planEditionId) &&
			(mvccVersion == planEditionDocumentCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planEditionId);

		return HashUtil.hash(hashCode, mvccVersion);
	}

	@Override
	public long getMvccVersion() {
		return mvccVersion;
	}

	@Override
	public void setMvccVersion(long mvccVersion) {
		this.mvccVersion = mvccVersion;
	}

	@Override
	public String toString() {
		StringBundler sb = new StringBundler(11);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planEditionId=");
		sb.append(planEditionId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", document=");
		sb.append(document);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanEditionDocument toEntityModel() {
		PlanEditionDocumentImpl planEditionDocumentImpl =
			new PlanEditionDocumentImpl();

		planEditionDocumentImpl.setMvccVersion(mvccVersion);
		planEditionDocumentImpl.setPlanEditionId(planEditionId);
		planEditionDocumentImpl.setGroupId(groupId);
		planEditionDocumentImpl.setCompanyId(companyId);

		if (document == null) {
			planEditionDocumentImpl.setDocument("");
		}
		else {
			planEditionDocumentImpl.setDocument(document);
		}

		planEditionDocumentImpl.resetOriginalValues();

		return planEditionDocumentImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planEditionId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();
		document = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planEditionId);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(companyId);

		if (document == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(document);
		}
	}

	public long mvccVersion;
	public long planEditionId;
	public long groupId;
	public long companyId;
	public String document;

}