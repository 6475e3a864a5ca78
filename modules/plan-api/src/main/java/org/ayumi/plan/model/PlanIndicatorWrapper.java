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
 * This class is a wrapper for {@link PlanIndicator}.
 * </p>
 *
 * @author Ayumi
 * @see PlanIndicator
 * @generated
 */
public class PlanIndicatorWrapper
	extends BaseModelWrapper<PlanIndicator>
	implements ModelWrapper<PlanIndicator>, PlanIndicator {

	public PlanIndicatorWrapper(PlanIndicator planIndicator) {
		super(planIndicator);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planIndicatorId", getPlanIndicatorId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planHeadingId", getPlanHeadingId());
		attributes.put("code", getCode());
		attributes.put("groupLabel", getGroupLabel());
		attributes.put("printedNumber", getPrintedNumber());
		attributes.put("name", getName());
		attributes.put("unit", getUnit());
		attributes.put("aim", getAim());
		attributes.put("baselineGiven", isBaselineGiven());
		attributes.put("baselineYear", getBaselineYear());
		attributes.put("baselinePrinted", getBaselinePrinted());
		attributes.put("targetGiven", isTargetGiven());
		attributes.put("targetYear", getTargetYear());
		attributes.put("targetPrinted", getTargetPrinted());
		attributes.put("note", getNote());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planIndicatorId = (Long)attributes.get("planIndicatorId");

		if (planIndicatorId != null) {
			setPlanIndicatorId(planIndicatorId);
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

		Long planHeadingId = (Long)attributes.get("planHeadingId");

		if (planHeadingId != null) {
			setPlanHeadingId(planHeadingId);
		}

		String code = (String)attributes.get("code");

		if (code != null) {
			setCode(code);
		}

		String groupLabel = (String)attributes.get("groupLabel");

		if (groupLabel != null) {
			setGroupLabel(groupLabel);
		}

		String printedNumber = (String)attributes.get("printedNumber");

		if (printedNumber != null) {
			setPrintedNumber(printedNumber);
		}

		String name = (String)attributes.get("name");

		if (name != null) {
			setName(name);
		}

		String unit = (String)attributes.get("unit");

		if (unit != null) {
			setUnit(unit);
		}

		String aim = (String)attributes.get("aim");

		if (aim != null) {
			setAim(aim);
		}

		Boolean baselineGiven = (Boolean)attributes.get("baselineGiven");

		if (baselineGiven != null) {
			setBaselineGiven(baselineGiven);
		}

		Integer baselineYear = (Integer)attributes.get("baselineYear");

		if (baselineYear != null) {
			setBaselineYear(baselineYear);
		}

		String baselinePrinted = (String)attributes.get("baselinePrinted");

		if (baselinePrinted != null) {
			setBaselinePrinted(baselinePrinted);
		}

		Boolean targetGiven = (Boolean)attributes.get("targetGiven");

		if (targetGiven != null) {
			setTargetGiven(targetGiven);
		}

		Integer targetYear = (Integer)attributes.get("targetYear");

		if (targetYear != null) {
			setTargetYear(targetYear);
		}

		String targetPrinted = (String)attributes.get("targetPrinted");

		if (targetPrinted != null) {
			setTargetPrinted(targetPrinted);
		}

		String note = (String)attributes.get("note");

		if (note != null) {
			setNote(note);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanIndicator cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the aim of this plan indicator.
	 *
	 * @return the aim of this plan indicator
	 */
	@Override
	public String getAim() {
		return model.getAim();
	}

	/**
	 * Returns the baseline given of this plan indicator.
	 *
	 * @return the baseline given of this plan indicator
	 */
	@Override
	public boolean getBaselineGiven() {
		return model.getBaselineGiven();
	}

	/**
	 * Returns the baseline printed of this plan indicator.
	 *
	 * @return the baseline printed of this plan indicator
	 */
	@Override
	public String getBaselinePrinted() {
		return model.getBaselinePrinted();
	}

	/**
	 * Returns the baseline year of this plan indicator.
	 *
	 * @return the baseline year of this plan indicator
	 */
	@Override
	public int getBaselineYear() {
		return model.getBaselineYear();
	}

	/**
	 * Returns the code of this plan indicator.
	 *
	 * @return the code of this plan indicator
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan indicator.
	 *
	 * @return the company ID of this plan indicator
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan indicator.
	 *
	 * @return the create date of this plan indicator
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this plan indicator.
	 *
	 * @return the group ID of this plan indicator
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the group label of this plan indicator.
	 *
	 * @return the group label of this plan indicator
	 */
	@Override
	public String getGroupLabel() {
		return model.getGroupLabel();
	}

	/**
	 * Returns the modified date of this plan indicator.
	 *
	 * @return the modified date of this plan indicator
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan indicator.
	 *
	 * @return the mvcc version of this plan indicator
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the name of this plan indicator.
	 *
	 * @return the name of this plan indicator
	 */
	@Override
	public String getName() {
		return model.getName();
	}

	/**
	 * Returns the note of this plan indicator.
	 *
	 * @return the note of this plan indicator
	 */
	@Override
	public String getNote() {
		return model.getNote();
	}

	/**
	 * Returns the plan entry ID of this plan indicator.
	 *
	 * @return the plan entry ID of this plan indicator
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan heading ID of this plan indicator.
	 *
	 * @return the plan heading ID of this plan indicator
	 */
	@Override
	public long getPlanHeadingId() {
		return model.getPlanHeadingId();
	}

	/**
	 * Returns the plan indicator ID of this plan indicator.
	 *
	 * @return the plan indicator ID of this plan indicator
	 */
	@Override
	public long getPlanIndicatorId() {
		return model.getPlanIndicatorId();
	}

	/**
	 * Returns the primary key of this plan indicator.
	 *
	 * @return the primary key of this plan indicator
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the printed number of this plan indicator.
	 *
	 * @return the printed number of this plan indicator
	 */
	@Override
	public String getPrintedNumber() {
		return model.getPrintedNumber();
	}

	/**
	 * Returns the priority of this plan indicator.
	 *
	 * @return the priority of this plan indicator
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Returns the target given of this plan indicator.
	 *
	 * @return the target given of this plan indicator
	 */
	@Override
	public boolean getTargetGiven() {
		return model.getTargetGiven();
	}

	/**
	 * Returns the target printed of this plan indicator.
	 *
	 * @return the target printed of this plan indicator
	 */
	@Override
	public String getTargetPrinted() {
		return model.getTargetPrinted();
	}

	/**
	 * Returns the target year of this plan indicator.
	 *
	 * @return the target year of this plan indicator
	 */
	@Override
	public int getTargetYear() {
		return model.getTargetYear();
	}

	/**
	 * Returns the unit of this plan indicator.
	 *
	 * @return the unit of this plan indicator
	 */
	@Override
	public String getUnit() {
		return model.getUnit();
	}

	/**
	 * Returns the user ID of this plan indicator.
	 *
	 * @return the user ID of this plan indicator
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan indicator.
	 *
	 * @return the user name of this plan indicator
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan indicator.
	 *
	 * @return the user uuid of this plan indicator
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this plan indicator is baseline given.
	 *
	 * @return <code>true</code> if this plan indicator is baseline given; <code>false</code> otherwise
	 */
	@Override
	public boolean isBaselineGiven() {
		return model.isBaselineGiven();
	}

	/**
	 * Returns <code>true</code> if this plan indicator is target given.
	 *
	 * @return <code>true</code> if this plan indicator is target given; <code>false</code> otherwise
	 */
	@Override
	public boolean isTargetGiven() {
		return model.isTargetGiven();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the aim of this plan indicator.
	 *
	 * @param aim the aim of this plan indicator
	 */
	@Override
	public void setAim(String aim) {
		model.setAim(aim);
	}

	/**
	 * Sets whether this plan indicator is baseline given.
	 *
	 * @param baselineGiven the baseline given of this plan indicator
	 */
	@Override
	public void setBaselineGiven(boolean baselineGiven) {
		model.setBaselineGiven(baselineGiven);
	}

	/**
	 * Sets the baseline printed of this plan indicator.
	 *
	 * @param baselinePrinted the baseline printed of this plan indicator
	 */
	@Override
	public void setBaselinePrinted(String baselinePrinted) {
		model.setBaselinePrinted(baselinePrinted);
	}

	/**
	 * Sets the baseline year of this plan indicator.
	 *
	 * @param baselineYear the baseline year of this plan indicator
	 */
	@Override
	public void setBaselineYear(int baselineYear) {
		model.setBaselineYear(baselineYear);
	}

	/**
	 * Sets the code of this plan indicator.
	 *
	 * @param code the code of this plan indicator
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan indicator.
	 *
	 * @param companyId the company ID of this plan indicator
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan indicator.
	 *
	 * @param createDate the create date of this plan indicator
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this plan indicator.
	 *
	 * @param groupId the group ID of this plan indicator
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the group label of this plan indicator.
	 *
	 * @param groupLabel the group label of this plan indicator
	 */
	@Override
	public void setGroupLabel(String groupLabel) {
		model.setGroupLabel(groupLabel);
	}

	/**
	 * Sets the modified date of this plan indicator.
	 *
	 * @param modifiedDate the modified date of this plan indicator
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan indicator.
	 *
	 * @param mvccVersion the mvcc version of this plan indicator
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the name of this plan indicator.
	 *
	 * @param name the name of this plan indicator
	 */
	@Override
	public void setName(String name) {
		model.setName(name);
	}

	/**
	 * Sets the note of this plan indicator.
	 *
	 * @param note the note of this plan indicator
	 */
	@Override
	public void setNote(String note) {
		model.setNote(note);
	}

	/**
	 * Sets the plan entry ID of this plan indicator.
	 *
	 * @param planEntryId the plan entry ID of this plan indicator
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan heading ID of this plan indicator.
	 *
	 * @param planHeadingId the plan heading ID of this plan indicator
	 */
	@Override
	public void setPlanHeadingId(long planHeadingId) {
		model.setPlanHeadingId(planHeadingId);
	}

	/**
	 * Sets the plan indicator ID of this plan indicator.
	 *
	 * @param planIndicatorId the plan indicator ID of this plan indicator
	 */
	@Override
	public void setPlanIndicatorId(long planIndicatorId) {
		model.setPlanIndicatorId(planIndicatorId);
	}

	/**
	 * Sets the primary key of this plan indicator.
	 *
	 * @param primaryKey the primary key of this plan indicator
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the printed number of this plan indicator.
	 *
	 * @param printedNumber the printed number of this plan indicator
	 */
	@Override
	public void setPrintedNumber(String printedNumber) {
		model.setPrintedNumber(printedNumber);
	}

	/**
	 * Sets the priority of this plan indicator.
	 *
	 * @param priority the priority of this plan indicator
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	/**
	 * Sets whether this plan indicator is target given.
	 *
	 * @param targetGiven the target given of this plan indicator
	 */
	@Override
	public void setTargetGiven(boolean targetGiven) {
		model.setTargetGiven(targetGiven);
	}

	/**
	 * Sets the target printed of this plan indicator.
	 *
	 * @param targetPrinted the target printed of this plan indicator
	 */
	@Override
	public void setTargetPrinted(String targetPrinted) {
		model.setTargetPrinted(targetPrinted);
	}

	/**
	 * Sets the target year of this plan indicator.
	 *
	 * @param targetYear the target year of this plan indicator
	 */
	@Override
	public void setTargetYear(int targetYear) {
		model.setTargetYear(targetYear);
	}

	/**
	 * Sets the unit of this plan indicator.
	 *
	 * @param unit the unit of this plan indicator
	 */
	@Override
	public void setUnit(String unit) {
		model.setUnit(unit);
	}

	/**
	 * Sets the user ID of this plan indicator.
	 *
	 * @param userId the user ID of this plan indicator
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan indicator.
	 *
	 * @param userName the user name of this plan indicator
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan indicator.
	 *
	 * @param userUuid the user uuid of this plan indicator
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
	protected PlanIndicatorWrapper wrap(PlanIndicator planIndicator) {
		return new PlanIndicatorWrapper(planIndicator);
	}

}