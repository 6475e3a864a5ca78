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
 * This class is a wrapper for {@link PlanDepartment}.
 * </p>
 *
 * @author Ayumi
 * @see PlanDepartment
 * @generated
 */
public class PlanDepartmentWrapper
	extends BaseModelWrapper<PlanDepartment>
	implements ModelWrapper<PlanDepartment>, PlanDepartment {

	public PlanDepartmentWrapper(PlanDepartment planDepartment) {
		super(planDepartment);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planDepartmentId", getPlanDepartmentId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("code", getCode());
		attributes.put("name", getName());
		attributes.put("printedNames", getPrintedNames());
		attributes.put("type", getType());
		attributes.put("validFrom", getValidFrom());
		attributes.put("validTo", getValidTo());
		attributes.put("successorCodes", getSuccessorCodes());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planDepartmentId = (Long)attributes.get("planDepartmentId");

		if (planDepartmentId != null) {
			setPlanDepartmentId(planDepartmentId);
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

		String code = (String)attributes.get("code");

		if (code != null) {
			setCode(code);
		}

		String name = (String)attributes.get("name");

		if (name != null) {
			setName(name);
		}

		String printedNames = (String)attributes.get("printedNames");

		if (printedNames != null) {
			setPrintedNames(printedNames);
		}

		String type = (String)attributes.get("type");

		if (type != null) {
			setType(type);
		}

		String validFrom = (String)attributes.get("validFrom");

		if (validFrom != null) {
			setValidFrom(validFrom);
		}

		String validTo = (String)attributes.get("validTo");

		if (validTo != null) {
			setValidTo(validTo);
		}

		String successorCodes = (String)attributes.get("successorCodes");

		if (successorCodes != null) {
			setSuccessorCodes(successorCodes);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanDepartment cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the code of this plan department.
	 *
	 * @return the code of this plan department
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan department.
	 *
	 * @return the company ID of this plan department
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan department.
	 *
	 * @return the create date of this plan department
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this plan department.
	 *
	 * @return the group ID of this plan department
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan department.
	 *
	 * @return the modified date of this plan department
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan department.
	 *
	 * @return the mvcc version of this plan department
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the name of this plan department.
	 *
	 * @return the name of this plan department
	 */
	@Override
	public String getName() {
		return model.getName();
	}

	/**
	 * Returns the plan department ID of this plan department.
	 *
	 * @return the plan department ID of this plan department
	 */
	@Override
	public long getPlanDepartmentId() {
		return model.getPlanDepartmentId();
	}

	/**
	 * Returns the plan entry ID of this plan department.
	 *
	 * @return the plan entry ID of this plan department
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the primary key of this plan department.
	 *
	 * @return the primary key of this plan department
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the printed names of this plan department.
	 *
	 * @return the printed names of this plan department
	 */
	@Override
	public String getPrintedNames() {
		return model.getPrintedNames();
	}

	/**
	 * Returns the priority of this plan department.
	 *
	 * @return the priority of this plan department
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Returns the successor codes of this plan department.
	 *
	 * @return the successor codes of this plan department
	 */
	@Override
	public String getSuccessorCodes() {
		return model.getSuccessorCodes();
	}

	/**
	 * Returns the type of this plan department.
	 *
	 * @return the type of this plan department
	 */
	@Override
	public String getType() {
		return model.getType();
	}

	/**
	 * Returns the user ID of this plan department.
	 *
	 * @return the user ID of this plan department
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan department.
	 *
	 * @return the user name of this plan department
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan department.
	 *
	 * @return the user uuid of this plan department
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the valid from of this plan department.
	 *
	 * @return the valid from of this plan department
	 */
	@Override
	public String getValidFrom() {
		return model.getValidFrom();
	}

	/**
	 * Returns the valid to of this plan department.
	 *
	 * @return the valid to of this plan department
	 */
	@Override
	public String getValidTo() {
		return model.getValidTo();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the code of this plan department.
	 *
	 * @param code the code of this plan department
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan department.
	 *
	 * @param companyId the company ID of this plan department
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan department.
	 *
	 * @param createDate the create date of this plan department
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this plan department.
	 *
	 * @param groupId the group ID of this plan department
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan department.
	 *
	 * @param modifiedDate the modified date of this plan department
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan department.
	 *
	 * @param mvccVersion the mvcc version of this plan department
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the name of this plan department.
	 *
	 * @param name the name of this plan department
	 */
	@Override
	public void setName(String name) {
		model.setName(name);
	}

	/**
	 * Sets the plan department ID of this plan department.
	 *
	 * @param planDepartmentId the plan department ID of this plan department
	 */
	@Override
	public void setPlanDepartmentId(long planDepartmentId) {
		model.setPlanDepartmentId(planDepartmentId);
	}

	/**
	 * Sets the plan entry ID of this plan department.
	 *
	 * @param planEntryId the plan entry ID of this plan department
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the primary key of this plan department.
	 *
	 * @param primaryKey the primary key of this plan department
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the printed names of this plan department.
	 *
	 * @param printedNames the printed names of this plan department
	 */
	@Override
	public void setPrintedNames(String printedNames) {
		model.setPrintedNames(printedNames);
	}

	/**
	 * Sets the priority of this plan department.
	 *
	 * @param priority the priority of this plan department
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	/**
	 * Sets the successor codes of this plan department.
	 *
	 * @param successorCodes the successor codes of this plan department
	 */
	@Override
	public void setSuccessorCodes(String successorCodes) {
		model.setSuccessorCodes(successorCodes);
	}

	/**
	 * Sets the type of this plan department.
	 *
	 * @param type the type of this plan department
	 */
	@Override
	public void setType(String type) {
		model.setType(type);
	}

	/**
	 * Sets the user ID of this plan department.
	 *
	 * @param userId the user ID of this plan department
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan department.
	 *
	 * @param userName the user name of this plan department
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan department.
	 *
	 * @param userUuid the user uuid of this plan department
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the valid from of this plan department.
	 *
	 * @param validFrom the valid from of this plan department
	 */
	@Override
	public void setValidFrom(String validFrom) {
		model.setValidFrom(validFrom);
	}

	/**
	 * Sets the valid to of this plan department.
	 *
	 * @param validTo the valid to of this plan department
	 */
	@Override
	public void setValidTo(String validTo) {
		model.setValidTo(validTo);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PlanDepartmentWrapper wrap(PlanDepartment planDepartment) {
		return new PlanDepartmentWrapper(planDepartment);
	}

}