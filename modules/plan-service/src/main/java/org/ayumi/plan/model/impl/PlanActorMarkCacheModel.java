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

import org.ayumi.plan.model.PlanActorMark;

/**
 * The cache model class for representing PlanActorMark in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanActorMarkCacheModel
	implements CacheModel<PlanActorMark>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanActorMarkCacheModel)) {
			return false;
		}

		PlanActorMarkCacheModel planActorMarkCacheModel =
			(PlanActorMarkCacheModel)object;

		if ((planActorMarkId == planActorMarkCacheModel.planActorMarkId) &&
			(mvccVersion == planActorMarkCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planActorMarkId);

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
		StringBundler sb = new StringBundler(19);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planActorMarkId=");
		sb.append(planActorMarkId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", planEntryId=");
		sb.append(planEntryId);
		sb.append(", planItemId=");
		sb.append(planItemId);
		sb.append(", actorCode=");
		sb.append(actorCode);
		sb.append(", mark=");
		sb.append(mark);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanActorMark toEntityModel() {
		PlanActorMarkImpl planActorMarkImpl = new PlanActorMarkImpl();

		planActorMarkImpl.setMvccVersion(mvccVersion);
		planActorMarkImpl.setPlanActorMarkId(planActorMarkId);
		planActorMarkImpl.setGroupId(groupId);
		planActorMarkImpl.setCompanyId(companyId);
		planActorMarkImpl.setPlanEntryId(planEntryId);
		planActorMarkImpl.setPlanItemId(planItemId);

		if (actorCode == null) {
			planActorMarkImpl.setActorCode("");
		}
		else {
			planActorMarkImpl.setActorCode(actorCode);
		}

		if (mark == null) {
			planActorMarkImpl.setMark("");
		}
		else {
			planActorMarkImpl.setMark(mark);
		}

		planActorMarkImpl.setPriority(priority);

		planActorMarkImpl.resetOriginalValues();

		return planActorMarkImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		planActorMarkId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planItemId = objectInput.readLong();
		actorCode = objectInput.readUTF();
		mark = objectInput.readUTF();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planActorMarkId);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(planEntryId);

		objectOutput.writeLong(planItemId);

		if (actorCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(actorCode);
		}

		if (mark == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(mark);
		}

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planActorMarkId;
	public long groupId;
	public long companyId;
	public long planEntryId;
	public long planItemId;
	public String actorCode;
	public String mark;
	public int priority;

}