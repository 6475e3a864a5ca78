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
 * This class is a wrapper for {@link PlanColumnMapping}.
 * </p>
 *
 * @author Ayumi
 * @see PlanColumnMapping
 * @generated
 */
public class PlanColumnMappingWrapper
	extends BaseModelWrapper<PlanColumnMapping>
	implements ModelWrapper<PlanColumnMapping>, PlanColumnMapping {

	public PlanColumnMappingWrapper(PlanColumnMapping planColumnMapping) {
		super(planColumnMapping);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planColumnMappingId", getPlanColumnMappingId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("name", getName());
		attributes.put("json", getJson());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planColumnMappingId = (Long)attributes.get("planColumnMappingId");

		if (planColumnMappingId != null) {
			setPlanColumnMappingId(planColumnMappingId);
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

		String name = (String)attributes.get("name");

		if (name != null) {
			setName(name);
		}

		String json = (String)attributes.get("json");

		if (json != null) {
			setJson(json);
		}
	}

	@Override
	public PlanColumnMapping cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this plan column mapping.
	 *
	 * @return the company ID of this plan column mapping
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan column mapping.
	 *
	 * @return the create date of this plan column mapping
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this plan column mapping.
	 *
	 * @return the group ID of this plan column mapping
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the json of this plan column mapping.
	 *
	 * @return the json of this plan column mapping
	 */
	@Override
	public String getJson() {
		return model.getJson();
	}

	/**
	 * Returns the modified date of this plan column mapping.
	 *
	 * @return the modified date of this plan column mapping
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan column mapping.
	 *
	 * @return the mvcc version of this plan column mapping
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the name of this plan column mapping.
	 *
	 * @return the name of this plan column mapping
	 */
	@Override
	public String getName() {
		return model.getName();
	}

	/**
	 * Returns the plan column mapping ID of this plan column mapping.
	 *
	 * @return the plan column mapping ID of this plan column mapping
	 */
	@Override
	public long getPlanColumnMappingId() {
		return model.getPlanColumnMappingId();
	}

	/**
	 * Returns the plan entry ID of this plan column mapping.
	 *
	 * @return the plan entry ID of this plan column mapping
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the primary key of this plan column mapping.
	 *
	 * @return the primary key of this plan column mapping
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the user ID of this plan column mapping.
	 *
	 * @return the user ID of this plan column mapping
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan column mapping.
	 *
	 * @return the user name of this plan column mapping
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan column mapping.
	 *
	 * @return the user uuid of this plan column mapping
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
	 * Sets the company ID of this plan column mapping.
	 *
	 * @param companyId the company ID of this plan column mapping
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan column mapping.
	 *
	 * @param createDate the create date of this plan column mapping
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this plan column mapping.
	 *
	 * @param groupId the group ID of this plan column mapping
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the json of this plan column mapping.
	 *
	 * @param json the json of this plan column mapping
	 */
	@Override
	public void setJson(String json) {
		model.setJson(json);
	}

	/**
	 * Sets the modified date of this plan column mapping.
	 *
	 * @param modifiedDate the modified date of this plan column mapping
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan column mapping.
	 *
	 * @param mvccVersion the mvcc version of this plan column mapping
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the name of this plan column mapping.
	 *
	 * @param name the name of this plan column mapping
	 */
	@Override
	public void setName(String name) {
		model.setName(name);
	}

	/**
	 * Sets the plan column mapping ID of this plan column mapping.
	 *
	 * @param planColumnMappingId the plan column mapping ID of this plan column mapping
	 */
	@Override
	public void setPlanColumnMappingId(long planColumnMappingId) {
		model.setPlanColumnMappingId(planColumnMappingId);
	}

	/**
	 * Sets the plan entry ID of this plan column mapping.
	 *
	 * @param planEntryId the plan entry ID of this plan column mapping
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the primary key of this plan column mapping.
	 *
	 * @param primaryKey the primary key of this plan column mapping
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the user ID of this plan column mapping.
	 *
	 * @param userId the user ID of this plan column mapping
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan column mapping.
	 *
	 * @param userName the user name of this plan column mapping
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan column mapping.
	 *
	 * @param userUuid the user uuid of this plan column mapping
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
	protected PlanColumnMappingWrapper wrap(
		PlanColumnMapping planColumnMapping) {

		return new PlanColumnMappingWrapper(planColumnMapping);
	}

}