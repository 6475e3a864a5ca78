/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link PlanDepartmentUnit}.
 * </p>
 *
 * @author Ayumi
 * @see PlanDepartmentUnit
 * @generated
 */
public class PlanDepartmentUnitWrapper
	extends BaseModelWrapper<PlanDepartmentUnit>
	implements ModelWrapper<PlanDepartmentUnit>, PlanDepartmentUnit {

	public PlanDepartmentUnitWrapper(PlanDepartmentUnit planDepartmentUnit) {
		super(planDepartmentUnit);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planDepartmentUnitId", getPlanDepartmentUnitId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planDepartmentId", getPlanDepartmentId());
		attributes.put("classNameId", getClassNameId());
		attributes.put("classPK", getClassPK());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planDepartmentUnitId = (Long)attributes.get(
			"planDepartmentUnitId");

		if (planDepartmentUnitId != null) {
			setPlanDepartmentUnitId(planDepartmentUnitId);
		}

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Long planEntryId = (Long)attributes.get("planEntryId");

		if (planEntryId != null) {
			setPlanEntryId(planEntryId);
		}

		Long planDepartmentId = (Long)attributes.get("planDepartmentId");

		if (planDepartmentId != null) {
			setPlanDepartmentId(planDepartmentId);
		}

		Long classNameId = (Long)attributes.get("classNameId");

		if (classNameId != null) {
			setClassNameId(classNameId);
		}

		Long classPK = (Long)attributes.get("classPK");

		if (classPK != null) {
			setClassPK(classPK);
		}
	}

	@Override
	public PlanDepartmentUnit cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the fully qualified class name of this plan department unit.
	 *
	 * @return the fully qualified class name of this plan department unit
	 */
	@Override
	public String getClassName() {
		return model.getClassName();
	}

	/**
	 * Returns the class name ID of this plan department unit.
	 *
	 * @return the class name ID of this plan department unit
	 */
	@Override
	public long getClassNameId() {
		return model.getClassNameId();
	}

	/**
	 * Returns the class pk of this plan department unit.
	 *
	 * @return the class pk of this plan department unit
	 */
	@Override
	public long getClassPK() {
		return model.getClassPK();
	}

	/**
	 * Returns the company ID of this plan department unit.
	 *
	 * @return the company ID of this plan department unit
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the group ID of this plan department unit.
	 *
	 * @return the group ID of this plan department unit
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the mvcc version of this plan department unit.
	 *
	 * @return the mvcc version of this plan department unit
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan department ID of this plan department unit.
	 *
	 * @return the plan department ID of this plan department unit
	 */
	@Override
	public long getPlanDepartmentId() {
		return model.getPlanDepartmentId();
	}

	/**
	 * Returns the plan department unit ID of this plan department unit.
	 *
	 * @return the plan department unit ID of this plan department unit
	 */
	@Override
	public long getPlanDepartmentUnitId() {
		return model.getPlanDepartmentUnitId();
	}

	/**
	 * Returns the plan entry ID of this plan department unit.
	 *
	 * @return the plan entry ID of this plan department unit
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the primary key of this plan department unit.
	 *
	 * @return the primary key of this plan department unit
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	@Override
	public void setClassName(String className) {
		model.setClassName(className);
	}

	/**
	 * Sets the class name ID of this plan department unit.
	 *
	 * @param classNameId the class name ID of this plan department unit
	 */
	@Override
	public void setClassNameId(long classNameId) {
		model.setClassNameId(classNameId);
	}

	/**
	 * Sets the class pk of this plan department unit.
	 *
	 * @param classPK the class pk of this plan department unit
	 */
	@Override
	public void setClassPK(long classPK) {
		model.setClassPK(classPK);
	}

	/**
	 * Sets the company ID of this plan department unit.
	 *
	 * @param companyId the company ID of this plan department unit
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the group ID of this plan department unit.
	 *
	 * @param groupId the group ID of this plan department unit
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the mvcc version of this plan department unit.
	 *
	 * @param mvccVersion the mvcc version of this plan department unit
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan department ID of this plan department unit.
	 *
	 * @param planDepartmentId the plan department ID of this plan department unit
	 */
	@Override
	public void setPlanDepartmentId(long planDepartmentId) {
		model.setPlanDepartmentId(planDepartmentId);
	}

	/**
	 * Sets the plan department unit ID of this plan department unit.
	 *
	 * @param planDepartmentUnitId the plan department unit ID of this plan department unit
	 */
	@Override
	public void setPlanDepartmentUnitId(long planDepartmentUnitId) {
		model.setPlanDepartmentUnitId(planDepartmentUnitId);
	}

	/**
	 * Sets the plan entry ID of this plan department unit.
	 *
	 * @param planEntryId the plan entry ID of this plan department unit
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the primary key of this plan department unit.
	 *
	 * @param primaryKey the primary key of this plan department unit
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PlanDepartmentUnitWrapper wrap(
		PlanDepartmentUnit planDepartmentUnit) {

		return new PlanDepartmentUnitWrapper(planDepartmentUnit);
	}

}