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
 * This class is a wrapper for {@link PlanExtension}.
 * </p>
 *
 * @author Ayumi
 * @see PlanExtension
 * @generated
 */
public class PlanExtensionWrapper
	extends BaseModelWrapper<PlanExtension>
	implements ModelWrapper<PlanExtension>, PlanExtension {

	public PlanExtensionWrapper(PlanExtension planExtension) {
		super(planExtension);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planExtensionId", getPlanExtensionId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planRoundId", getPlanRoundId());
		attributes.put("departmentCode", getDepartmentCode());
		attributes.put("dueDay", getDueDay());
		attributes.put("reason", getReason());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planExtensionId = (Long)attributes.get("planExtensionId");

		if (planExtensionId != null) {
			setPlanExtensionId(planExtensionId);
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

		String departmentCode = (String)attributes.get("departmentCode");

		if (departmentCode != null) {
			setDepartmentCode(departmentCode);
		}

		String dueDay = (String)attributes.get("dueDay");

		if (dueDay != null) {
			setDueDay(dueDay);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}
	}

	@Override
	public PlanExtension cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this plan extension.
	 *
	 * @return the company ID of this plan extension
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan extension.
	 *
	 * @return the create date of this plan extension
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the department code of this plan extension.
	 *
	 * @return the department code of this plan extension
	 */
	@Override
	public String getDepartmentCode() {
		return model.getDepartmentCode();
	}

	/**
	 * Returns the due day of this plan extension.
	 *
	 * @return the due day of this plan extension
	 */
	@Override
	public String getDueDay() {
		return model.getDueDay();
	}

	/**
	 * Returns the group ID of this plan extension.
	 *
	 * @return the group ID of this plan extension
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan extension.
	 *
	 * @return the modified date of this plan extension
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan extension.
	 *
	 * @return the mvcc version of this plan extension
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan entry ID of this plan extension.
	 *
	 * @return the plan entry ID of this plan extension
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan extension ID of this plan extension.
	 *
	 * @return the plan extension ID of this plan extension
	 */
	@Override
	public long getPlanExtensionId() {
		return model.getPlanExtensionId();
	}

	/**
	 * Returns the plan round ID of this plan extension.
	 *
	 * @return the plan round ID of this plan extension
	 */
	@Override
	public long getPlanRoundId() {
		return model.getPlanRoundId();
	}

	/**
	 * Returns the primary key of this plan extension.
	 *
	 * @return the primary key of this plan extension
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reason of this plan extension.
	 *
	 * @return the reason of this plan extension
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the user ID of this plan extension.
	 *
	 * @return the user ID of this plan extension
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan extension.
	 *
	 * @return the user name of this plan extension
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan extension.
	 *
	 * @return the user uuid of this plan extension
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Sets the company ID of this plan extension.
	 *
	 * @param companyId the company ID of this plan extension
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan extension.
	 *
	 * @param createDate the create date of this plan extension
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the department code of this plan extension.
	 *
	 * @param departmentCode the department code of this plan extension
	 */
	@Override
	public void setDepartmentCode(String departmentCode) {
		model.setDepartmentCode(departmentCode);
	}

	/**
	 * Sets the due day of this plan extension.
	 *
	 * @param dueDay the due day of this plan extension
	 */
	@Override
	public void setDueDay(String dueDay) {
		model.setDueDay(dueDay);
	}

	/**
	 * Sets the group ID of this plan extension.
	 *
	 * @param groupId the group ID of this plan extension
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan extension.
	 *
	 * @param modifiedDate the modified date of this plan extension
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan extension.
	 *
	 * @param mvccVersion the mvcc version of this plan extension
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan entry ID of this plan extension.
	 *
	 * @param planEntryId the plan entry ID of this plan extension
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan extension ID of this plan extension.
	 *
	 * @param planExtensionId the plan extension ID of this plan extension
	 */
	@Override
	public void setPlanExtensionId(long planExtensionId) {
		model.setPlanExtensionId(planExtensionId);
	}

	/**
	 * Sets the plan round ID of this plan extension.
	 *
	 * @param planRoundId the plan round ID of this plan extension
	 */
	@Override
	public void setPlanRoundId(long planRoundId) {
		model.setPlanRoundId(planRoundId);
	}

	/**
	 * Sets the primary key of this plan extension.
	 *
	 * @param primaryKey the primary key of this plan extension
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reason of this plan extension.
	 *
	 * @param reason the reason of this plan extension
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the user ID of this plan extension.
	 *
	 * @param userId the user ID of this plan extension
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan extension.
	 *
	 * @param userName the user name of this plan extension
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan extension.
	 *
	 * @param userUuid the user uuid of this plan extension
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
	protected PlanExtensionWrapper wrap(PlanExtension planExtension) {
		return new PlanExtensionWrapper(planExtension);
	}

}