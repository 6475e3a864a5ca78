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
 * This class is a wrapper for {@link PlanIndicatorValue}.
 * </p>
 *
 * @author Ayumi
 * @see PlanIndicatorValue
 * @generated
 */
public class PlanIndicatorValueWrapper
	extends BaseModelWrapper<PlanIndicatorValue>
	implements ModelWrapper<PlanIndicatorValue>, PlanIndicatorValue {

	public PlanIndicatorValueWrapper(PlanIndicatorValue planIndicatorValue) {
		super(planIndicatorValue);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planIndicatorValueId", getPlanIndicatorValueId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planIndicatorId", getPlanIndicatorId());
		attributes.put("fiscalYear", getFiscalYear());
		attributes.put("printed", getPrinted());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planIndicatorValueId = (Long)attributes.get(
			"planIndicatorValueId");

		if (planIndicatorValueId != null) {
			setPlanIndicatorValueId(planIndicatorValueId);
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

		Long planIndicatorId = (Long)attributes.get("planIndicatorId");

		if (planIndicatorId != null) {
			setPlanIndicatorId(planIndicatorId);
		}

		Integer fiscalYear = (Integer)attributes.get("fiscalYear");

		if (fiscalYear != null) {
			setFiscalYear(fiscalYear);
		}

		String printed = (String)attributes.get("printed");

		if (printed != null) {
			setPrinted(printed);
		}
	}

	@Override
	public PlanIndicatorValue cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this plan indicator value.
	 *
	 * @return the company ID of this plan indicator value
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan indicator value.
	 *
	 * @return the create date of this plan indicator value
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the fiscal year of this plan indicator value.
	 *
	 * @return the fiscal year of this plan indicator value
	 */
	@Override
	public int getFiscalYear() {
		return model.getFiscalYear();
	}

	/**
	 * Returns the group ID of this plan indicator value.
	 *
	 * @return the group ID of this plan indicator value
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan indicator value.
	 *
	 * @return the modified date of this plan indicator value
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan indicator value.
	 *
	 * @return the mvcc version of this plan indicator value
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan entry ID of this plan indicator value.
	 *
	 * @return the plan entry ID of this plan indicator value
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan indicator ID of this plan indicator value.
	 *
	 * @return the plan indicator ID of this plan indicator value
	 */
	@Override
	public long getPlanIndicatorId() {
		return model.getPlanIndicatorId();
	}

	/**
	 * Returns the plan indicator value ID of this plan indicator value.
	 *
	 * @return the plan indicator value ID of this plan indicator value
	 */
	@Override
	public long getPlanIndicatorValueId() {
		return model.getPlanIndicatorValueId();
	}

	/**
	 * Returns the primary key of this plan indicator value.
	 *
	 * @return the primary key of this plan indicator value
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the printed of this plan indicator value.
	 *
	 * @return the printed of this plan indicator value
	 */
	@Override
	public String getPrinted() {
		return model.getPrinted();
	}

	/**
	 * Returns the user ID of this plan indicator value.
	 *
	 * @return the user ID of this plan indicator value
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan indicator value.
	 *
	 * @return the user name of this plan indicator value
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan indicator value.
	 *
	 * @return the user uuid of this plan indicator value
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Sets the company ID of this plan indicator value.
	 *
	 * @param companyId the company ID of this plan indicator value
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan indicator value.
	 *
	 * @param createDate the create date of this plan indicator value
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the fiscal year of this plan indicator value.
	 *
	 * @param fiscalYear the fiscal year of this plan indicator value
	 */
	@Override
	public void setFiscalYear(int fiscalYear) {
		model.setFiscalYear(fiscalYear);
	}

	/**
	 * Sets the group ID of this plan indicator value.
	 *
	 * @param groupId the group ID of this plan indicator value
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan indicator value.
	 *
	 * @param modifiedDate the modified date of this plan indicator value
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan indicator value.
	 *
	 * @param mvccVersion the mvcc version of this plan indicator value
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan entry ID of this plan indicator value.
	 *
	 * @param planEntryId the plan entry ID of this plan indicator value
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan indicator ID of this plan indicator value.
	 *
	 * @param planIndicatorId the plan indicator ID of this plan indicator value
	 */
	@Override
	public void setPlanIndicatorId(long planIndicatorId) {
		model.setPlanIndicatorId(planIndicatorId);
	}

	/**
	 * Sets the plan indicator value ID of this plan indicator value.
	 *
	 * @param planIndicatorValueId the plan indicator value ID of this plan indicator value
	 */
	@Override
	public void setPlanIndicatorValueId(long planIndicatorValueId) {
		model.setPlanIndicatorValueId(planIndicatorValueId);
	}

	/**
	 * Sets the primary key of this plan indicator value.
	 *
	 * @param primaryKey the primary key of this plan indicator value
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the printed of this plan indicator value.
	 *
	 * @param printed the printed of this plan indicator value
	 */
	@Override
	public void setPrinted(String printed) {
		model.setPrinted(printed);
	}

	/**
	 * Sets the user ID of this plan indicator value.
	 *
	 * @param userId the user ID of this plan indicator value
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan indicator value.
	 *
	 * @param userName the user name of this plan indicator value
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan indicator value.
	 *
	 * @param userUuid the user uuid of this plan indicator value
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
	protected PlanIndicatorValueWrapper wrap(
		PlanIndicatorValue planIndicatorValue) {

		return new PlanIndicatorValueWrapper(planIndicatorValue);
	}

}