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

import java.util.Date;

import org.ayumi.plan.model.PlanContentYear;

/**
 * The cache model class for representing PlanContentYear in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanContentYearCacheModel
	implements CacheModel<PlanContentYear>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanContentYearCacheModel)) {
			return false;
		}

		PlanContentYearCacheModel planContentYearCacheModel =
			(PlanContentYearCacheModel)object;

		if ((planContentYearId ==
				planContentYearCacheModel.planContentYearId) &&
			(mvccVersion == planContentYearCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planContentYearId);

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
		StringBundler sb = new StringBundler(39);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planContentYearId=");
		sb.append(planContentYearId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", modifiedDate=");
		sb.append(modifiedDate);
		sb.append(", planEntryId=");
		sb.append(planEntryId);
		sb.append(", planItemId=");
		sb.append(planItemId);
		sb.append(", planContentId=");
		sb.append(planContentId);
		sb.append(", fiscalYear=");
		sb.append(fiscalYear);
		sb.append(", planned=");
		sb.append(planned);
		sb.append(", effective=");
		sb.append(effective);
		sb.append(", reported=");
		sb.append(reported);
		sb.append(", status=");
		sb.append(status);
		sb.append(", achievement=");
		sb.append(achievement);
		sb.append(", narrative=");
		sb.append(narrative);
		sb.append(", nextDirection=");
		sb.append(nextDirection);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanContentYear toEntityModel() {
		PlanContentYearImpl planContentYearImpl = new PlanContentYearImpl();

		planContentYearImpl.setMvccVersion(mvccVersion);
		planContentYearImpl.setPlanContentYearId(planContentYearId);
		planContentYearImpl.setGroupId(groupId);
		planContentYearImpl.setCompanyId(companyId);
		planContentYearImpl.setUserId(userId);

		if (userName == null) {
			planContentYearImpl.setUserName("");
		}
		else {
			planContentYearImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planContentYearImpl.setCreateDate(null);
		}
		else {
			planContentYearImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planContentYearImpl.setModifiedDate(null);
		}
		else {
			planContentYearImpl.setModifiedDate(new Date(modifiedDate));
		}

		planContentYearImpl.setPlanEntryId(planEntryId);
		planContentYearImpl.setPlanItemId(planItemId);
		planContentYearImpl.setPlanContentId(planContentId);
		planContentYearImpl.setFiscalYear(fiscalYear);

		if (planned == null) {
			planContentYearImpl.setPlanned("");
		}
		else {
			planContentYearImpl.setPlanned(planned);
		}

		if (effective == null) {
			planContentYearImpl.setEffective("");
		}
		else {
			planContentYearImpl.setEffective(effective);
		}

		planContentYearImpl.setReported(reported);

		if (status == null) {
			planContentYearImpl.setStatus("");
		}
		else {
			planContentYearImpl.setStatus(status);
		}

		if (achievement == null) {
			planContentYearImpl.setAchievement("");
		}
		else {
			planContentYearImpl.setAchievement(achievement);
		}

		if (narrative == null) {
			planContentYearImpl.setNarrative("");
		}
		else {
			planContentYearImpl.setNarrative(narrative);
		}

		if (nextDirection == null) {
			planContentYearImpl.setNextDirection("");
		}
		else {
			planContentYearImpl.setNextDirection(nextDirection);
		}

		planContentYearImpl.resetOriginalValues();

		return planContentYearImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planContentYearId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planItemId = objectInput.readLong();

		planContentId = objectInput.readLong();

		fiscalYear = objectInput.readInt();
		planned = objectInput.readUTF();
		effective = objectInput.readUTF();

		reported = objectInput.readBoolean();
		status = objectInput.readUTF();
		achievement = objectInput.readUTF();
		narrative = (String)objectInput.readObject();
		nextDirection = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planContentYearId);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);
		objectOutput.writeLong(modifiedDate);

		objectOutput.writeLong(planEntryId);

		objectOutput.writeLong(planItemId);

		objectOutput.writeLong(planContentId);

		objectOutput.writeInt(fiscalYear);

		if (planned == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(planned);
		}

		if (effective == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(effective);
		}

		objectOutput.writeBoolean(reported);

		if (status == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(status);
		}

		if (achievement == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(achievement);
		}

		if (narrative == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(narrative);
		}

		if (nextDirection == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(nextDirection);
		}
	}

	public long mvccVersion;
	public long planContentYearId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planItemId;
	public long planContentId;
	public int fiscalYear;
	public String planned;
	public String effective;
	public boolean reported;
	public String status;
	public String achievement;
	public String narrative;
	public String nextDirection;

}