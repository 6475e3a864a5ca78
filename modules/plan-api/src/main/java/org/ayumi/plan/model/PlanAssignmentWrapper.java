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
 * This class is a wrapper for {@link PlanAssignment}.
 * </p>
 *
 * @author Ayumi
 * @see PlanAssignment
 * @generated
 */
public class PlanAssignmentWrapper
	extends BaseModelWrapper<PlanAssignment>
	implements ModelWrapper<PlanAssignment>, PlanAssignment {

	public PlanAssignmentWrapper(PlanAssignment planAssignment) {
		super(planAssignment);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planAssignmentId", getPlanAssignmentId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planItemId", getPlanItemId());
		attributes.put("planContentId", getPlanContentId());
		attributes.put("planDepartmentId", getPlanDepartmentId());
		attributes.put("printed", getPrinted());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planAssignmentId = (Long)attributes.get("planAssignmentId");

		if (planAssignmentId != null) {
			setPlanAssignmentId(planAssignmentId);
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

		Long planItemId = (Long)attributes.get("planItemId");

		if (planItemId != null) {
			setPlanItemId(planItemId);
		}

		Long planContentId = (Long)attributes.get("planContentId");

		if (planContentId != null) {
			setPlanContentId(planContentId);
		}

		Long planDepartmentId = (Long)attributes.get("planDepartmentId");

		if (planDepartmentId != null) {
			setPlanDepartmentId(planDepartmentId);
		}

		String printed = (String)attributes.get("printed");

		if (printed != null) {
			setPrinted(printed);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanAssignment cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this plan assignment.
	 *
	 * @return the company ID of this plan assignment
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the group ID of this plan assignment.
	 *
	 * @return the group ID of this plan assignment
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the mvcc version of this plan assignment.
	 *
	 * @return the mvcc version of this plan assignment
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan assignment ID of this plan assignment.
	 *
	 * @return the plan assignment ID of this plan assignment
	 */
	@Override
	public long getPlanAssignmentId() {
		return model.getPlanAssignmentId();
	}

	/**
	 * Returns the plan content ID of this plan assignment.
	 *
	 * @return the plan content ID of this plan assignment
	 */
	@Override
	public long getPlanContentId() {
		return model.getPlanContentId();
	}

	/**
	 * Returns the plan department ID of this plan assignment.
	 *
	 * @return the plan department ID of this plan assignment
	 */
	@Override
	public long getPlanDepartmentId() {
		return model.getPlanDepartmentId();
	}

	/**
	 * Returns the plan entry ID of this plan assignment.
	 *
	 * @return the plan entry ID of this plan assignment
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan item ID of this plan assignment.
	 *
	 * @return the plan item ID of this plan assignment
	 */
	@Override
	public long getPlanItemId() {
		return model.getPlanItemId();
	}

	/**
	 * Returns the primary key of this plan assignment.
	 *
	 * @return the primary key of this plan assignment
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the printed of this plan assignment.
	 *
	 * @return the printed of this plan assignment
	 */
	@Override
	public String getPrinted() {
		return model.getPrinted();
	}

	/**
	 * Returns the priority of this plan assignment.
	 *
	 * @return the priority of this plan assignment
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Sets the company ID of this plan assignment.
	 *
	 * @param companyId the company ID of this plan assignment
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the group ID of this plan assignment.
	 *
	 * @param groupId the group ID of this plan assignment
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the mvcc version of this plan assignment.
	 *
	 * @param mvccVersion the mvcc version of this plan assignment
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan assignment ID of this plan assignment.
	 *
	 * @param planAssignmentId the plan assignment ID of this plan assignment
	 */
	@Override
	public void setPlanAssignmentId(long planAssignmentId) {
		model.setPlanAssignmentId(planAssignmentId);
	}

	/**
	 * Sets the plan content ID of this plan assignment.
	 *
	 * @param planContentId the plan content ID of this plan assignment
	 */
	@Override
	public void setPlanContentId(long planContentId) {
		model.setPlanContentId(planContentId);
	}

	/**
	 * Sets the plan department ID of this plan assignment.
	 *
	 * @param planDepartmentId the plan department ID of this plan assignment
	 */
	@Override
	public void setPlanDepartmentId(long planDepartmentId) {
		model.setPlanDepartmentId(planDepartmentId);
	}

	/**
	 * Sets the plan entry ID of this plan assignment.
	 *
	 * @param planEntryId the plan entry ID of this plan assignment
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan item ID of this plan assignment.
	 *
	 * @param planItemId the plan item ID of this plan assignment
	 */
	@Override
	public void setPlanItemId(long planItemId) {
		model.setPlanItemId(planItemId);
	}

	/**
	 * Sets the primary key of this plan assignment.
	 *
	 * @param primaryKey the primary key of this plan assignment
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the printed of this plan assignment.
	 *
	 * @param printed the printed of this plan assignment
	 */
	@Override
	public void setPrinted(String printed) {
		model.setPrinted(printed);
	}

	/**
	 * Sets the priority of this plan assignment.
	 *
	 * @param priority the priority of this plan assignment
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PlanAssignmentWrapper wrap(PlanAssignment planAssignment) {
		return new PlanAssignmentWrapper(planAssignment);
	}

}