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

import org.ayumi.plan.model.PlanReminder;

/**
 * The cache model class for representing PlanReminder in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanReminderCacheModel
	implements CacheModel<PlanReminder>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanReminderCacheModel)) {
			return false;
		}

		PlanReminderCacheModel planReminderCacheModel =
			(PlanReminderCacheModel)object;

		if ((planReminderId == planReminderCacheModel.planReminderId) &&
			(mvccVersion == planReminderCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planReminderId);

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
		StringBundler sb = new StringBundler(23);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planReminderId=");
		sb.append(planReminderId);
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
		sb.append(", planRoundId=");
		sb.append(planRoundId);
		sb.append(", reminderDay=");
		sb.append(reminderDay);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanReminder toEntityModel() {
		PlanReminderImpl planReminderImpl = new PlanReminderImpl();

		planReminderImpl.setMvccVersion(mvccVersion);
		planReminderImpl.setPlanReminderId(planReminderId);
		planReminderImpl.setGroupId(groupId);
		planReminderImpl.setCompanyId(companyId);
		planReminderImpl.setUserId(userId);

		if (userName == null) {
			planReminderImpl.setUserName("");
		}
		else {
			planReminderImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planReminderImpl.setCreateDate(null);
		}
		else {
			planReminderImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planReminderImpl.setModifiedDate(null);
		}
		else {
			planReminderImpl.setModifiedDate(new Date(modifiedDate));
		}

		planReminderImpl.setPlanEntryId(planEntryId);
		planReminderImpl.setPlanRoundId(planRoundId);

		if (reminderDay == null) {
			planReminderImpl.setReminderDay("");
		}
		else {
			planReminderImpl.setReminderDay(reminderDay);
		}

		planReminderImpl.resetOriginalValues();

		return planReminderImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		planReminderId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planRoundId = objectInput.readLong();
		reminderDay = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planReminderId);

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

		objectOutput.writeLong(planRoundId);

		if (reminderDay == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reminderDay);
		}
	}

	public long mvccVersion;
	public long planReminderId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planRoundId;
	public String reminderDay;

}