/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link PlanReminder}.
 * </p>
 *
 * @author Ayumi
 * @see PlanReminder
 * @generated
 */
public class PlanReminderWrapper
	extends BaseModelWrapper<PlanReminder>
	implements ModelWrapper<PlanReminder>, PlanReminder {

	public PlanReminderWrapper(PlanReminder planReminder) {
		super(planReminder);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planReminderId", getPlanReminderId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planRoundId", getPlanRoundId());
		attributes.put("reminderDay", getReminderDay());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planReminderId = (Long)attributes.get("planReminderId");

		if (planReminderId != null) {
			setPlanReminderId(planReminderId);
		}

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Long userId = (Long)attributes.get("userId");

		if (userId != null) {
			setUserId(userId);
		}

		String userName = (String)attributes.get("userName");

		if (userName != null) {
			setUserName(userName);
		}

		Date createDate = (Date)attributes.get("createDate");

		if (createDate != null) {
			setCreateDate(createDate);
		}

		Date modifiedDate = (Date)attributes.get("modifiedDate");

		if (modifiedDate != null) {
			setModifiedDate(modifiedDate);
		}

		Long planEntryId = (Long)attributes.get("planEntryId");

		if (planEntryId != null) {
			setPlanEntryId(planEntryId);
		}

		Long planRoundId = (Long)attributes.get("planRoundId");

		if (planRoundId != null) {
			setPlanRoundId(planRoundId);
		}

		String reminderDay = (String)attributes.get("reminderDay");

		if (reminderDay != null) {
			setReminderDay(reminderDay);
		}
	}

	@Override
	public PlanReminder cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this plan reminder.
	 *
	 * @return the company ID of this plan reminder
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan reminder.
	 *
	 * @return the create date of this plan reminder
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this plan reminder.
	 *
	 * @return the group ID of this plan reminder
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan reminder.
	 *
	 * @return the modified date of this plan reminder
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan reminder.
	 *
	 * @return the mvcc version of this plan reminder
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan entry ID of this plan reminder.
	 *
	 * @return the plan entry ID of this plan reminder
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan reminder ID of this plan reminder.
	 *
	 * @return the plan reminder ID of this plan reminder
	 */
	@Override
	public long getPlanReminderId() {
		return model.getPlanReminderId();
	}

	/**
	 * Returns the plan round ID of this plan reminder.
	 *
	 * @return the plan round ID of this plan reminder
	 */
	@Override
	public long getPlanRoundId() {
		return model.getPlanRoundId();
	}

	/**
	 * Returns the primary key of this plan reminder.
	 *
	 * @return the primary key of this plan reminder
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reminder day of this plan reminder.
	 *
	 * @return the reminder day of this plan reminder
	 */
	@Override
	public String getReminderDay() {
		return model.getReminderDay();
	}

	/**
	 * Returns the user ID of this plan reminder.
	 *
	 * @return the user ID of this plan reminder
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan reminder.
	 *
	 * @return the user name of this plan reminder
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan reminder.
	 *
	 * @return the user uuid of this plan reminder
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the company ID of this plan reminder.
	 *
	 * @param companyId the company ID of this plan reminder
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan reminder.
	 *
	 * @param createDate the create date of this plan reminder
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this plan reminder.
	 *
	 * @param groupId the group ID of this plan reminder
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan reminder.
	 *
	 * @param modifiedDate the modified date of this plan reminder
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan reminder.
	 *
	 * @param mvccVersion the mvcc version of this plan reminder
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan entry ID of this plan reminder.
	 *
	 * @param planEntryId the plan entry ID of this plan reminder
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan reminder ID of this plan reminder.
	 *
	 * @param planReminderId the plan reminder ID of this plan reminder
	 */
	@Override
	public void setPlanReminderId(long planReminderId) {
		model.setPlanReminderId(planReminderId);
	}

	/**
	 * Sets the plan round ID of this plan reminder.
	 *
	 * @param planRoundId the plan round ID of this plan reminder
	 */
	@Override
	public void setPlanRoundId(long planRoundId) {
		model.setPlanRoundId(planRoundId);
	}

	/**
	 * Sets the primary key of this plan reminder.
	 *
	 * @param primaryKey the primary key of this plan reminder
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reminder day of this plan reminder.
	 *
	 * @param reminderDay the reminder day of this plan reminder
	 */
	@Override
	public void setReminderDay(String reminderDay) {
		model.setReminderDay(reminderDay);
	}

	/**
	 * Sets the user ID of this plan reminder.
	 *
	 * @param userId the user ID of this plan reminder
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan reminder.
	 *
	 * @param userName the user name of this plan reminder
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan reminder.
	 *
	 * @param userUuid the user uuid of this plan reminder
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PlanReminderWrapper wrap(PlanReminder planReminder) {
		return new PlanReminderWrapper(planReminder);
	}

}