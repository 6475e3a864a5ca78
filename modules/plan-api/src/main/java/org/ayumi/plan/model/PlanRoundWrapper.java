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
 * This class is a wrapper for {@link PlanRound}.
 * </p>
 *
 * @author Ayumi
 * @see PlanRound
 * @generated
 */
public class PlanRoundWrapper
	extends BaseModelWrapper<PlanRound>
	implements ModelWrapper<PlanRound>, PlanRound {

	public PlanRoundWrapper(PlanRound planRound) {
		super(planRound);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planRoundId", getPlanRoundId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("fiscalYear", getFiscalYear());
		attributes.put("title", getTitle());
		attributes.put("documentNumber", getDocumentNumber());
		attributes.put("notice", getNotice());
		attributes.put("referenceDay", getReferenceDay());
		attributes.put("requestDay", getRequestDay());
		attributes.put("dueDay", getDueDay());
		attributes.put("fields", getFields());
		attributes.put("approvalNeeded", isApprovalNeeded());
		attributes.put("reminderDays", getReminderDays());
		attributes.put("openedDay", getOpenedDay());
		attributes.put("state", getState());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planRoundId = (Long)attributes.get("planRoundId");

		if (planRoundId != null) {
			setPlanRoundId(planRoundId);
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

		Integer fiscalYear = (Integer)attributes.get("fiscalYear");

		if (fiscalYear != null) {
			setFiscalYear(fiscalYear);
		}

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String documentNumber = (String)attributes.get("documentNumber");

		if (documentNumber != null) {
			setDocumentNumber(documentNumber);
		}

		String notice = (String)attributes.get("notice");

		if (notice != null) {
			setNotice(notice);
		}

		String referenceDay = (String)attributes.get("referenceDay");

		if (referenceDay != null) {
			setReferenceDay(referenceDay);
		}

		String requestDay = (String)attributes.get("requestDay");

		if (requestDay != null) {
			setRequestDay(requestDay);
		}

		String dueDay = (String)attributes.get("dueDay");

		if (dueDay != null) {
			setDueDay(dueDay);
		}

		String fields = (String)attributes.get("fields");

		if (fields != null) {
			setFields(fields);
		}

		Boolean approvalNeeded = (Boolean)attributes.get("approvalNeeded");

		if (approvalNeeded != null) {
			setApprovalNeeded(approvalNeeded);
		}

		String reminderDays = (String)attributes.get("reminderDays");

		if (reminderDays != null) {
			setReminderDays(reminderDays);
		}

		String openedDay = (String)attributes.get("openedDay");

		if (openedDay != null) {
			setOpenedDay(openedDay);
		}

		String state = (String)attributes.get("state");

		if (state != null) {
			setState(state);
		}
	}

	@Override
	public PlanRound cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the approval needed of this plan round.
	 *
	 * @return the approval needed of this plan round
	 */
	@Override
	public boolean getApprovalNeeded() {
		return model.getApprovalNeeded();
	}

	/**
	 * Returns the company ID of this plan round.
	 *
	 * @return the company ID of this plan round
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan round.
	 *
	 * @return the create date of this plan round
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the document number of this plan round.
	 *
	 * @return the document number of this plan round
	 */
	@Override
	public String getDocumentNumber() {
		return model.getDocumentNumber();
	}

	/**
	 * Returns the due day of this plan round.
	 *
	 * @return the due day of this plan round
	 */
	@Override
	public String getDueDay() {
		return model.getDueDay();
	}

	/**
	 * Returns the fields of this plan round.
	 *
	 * @return the fields of this plan round
	 */
	@Override
	public String getFields() {
		return model.getFields();
	}

	/**
	 * Returns the fiscal year of this plan round.
	 *
	 * @return the fiscal year of this plan round
	 */
	@Override
	public int getFiscalYear() {
		return model.getFiscalYear();
	}

	/**
	 * Returns the group ID of this plan round.
	 *
	 * @return the group ID of this plan round
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan round.
	 *
	 * @return the modified date of this plan round
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan round.
	 *
	 * @return the mvcc version of this plan round
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the notice of this plan round.
	 *
	 * @return the notice of this plan round
	 */
	@Override
	public String getNotice() {
		return model.getNotice();
	}

	/**
	 * Returns the opened day of this plan round.
	 *
	 * @return the opened day of this plan round
	 */
	@Override
	public String getOpenedDay() {
		return model.getOpenedDay();
	}

	/**
	 * Returns the plan entry ID of this plan round.
	 *
	 * @return the plan entry ID of this plan round
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan round ID of this plan round.
	 *
	 * @return the plan round ID of this plan round
	 */
	@Override
	public long getPlanRoundId() {
		return model.getPlanRoundId();
	}

	/**
	 * Returns the primary key of this plan round.
	 *
	 * @return the primary key of this plan round
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reference day of this plan round.
	 *
	 * @return the reference day of this plan round
	 */
	@Override
	public String getReferenceDay() {
		return model.getReferenceDay();
	}

	/**
	 * Returns the reminder days of this plan round.
	 *
	 * @return the reminder days of this plan round
	 */
	@Override
	public String getReminderDays() {
		return model.getReminderDays();
	}

	/**
	 * Returns the request day of this plan round.
	 *
	 * @return the request day of this plan round
	 */
	@Override
	public String getRequestDay() {
		return model.getRequestDay();
	}

	/**
	 * Returns the state of this plan round.
	 *
	 * @return the state of this plan round
	 */
	@Override
	public String getState() {
		return model.getState();
	}

	/**
	 * Returns the title of this plan round.
	 *
	 * @return the title of this plan round
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this plan round.
	 *
	 * @return the user ID of this plan round
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan round.
	 *
	 * @return the user name of this plan round
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan round.
	 *
	 * @return the user uuid of this plan round
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this plan round is approval needed.
	 *
	 * @return <code>true</code> if this plan round is approval needed; <code>false</code> otherwise
	 */
	@Override
	public boolean isApprovalNeeded() {
		return model.isApprovalNeeded();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets whether this plan round is approval needed.
	 *
	 * @param approvalNeeded the approval needed of this plan round
	 */
	@Override
	public void setApprovalNeeded(boolean approvalNeeded) {
		model.setApprovalNeeded(approvalNeeded);
	}

	/**
	 * Sets the company ID of this plan round.
	 *
	 * @param companyId the company ID of this plan round
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan round.
	 *
	 * @param createDate the create date of this plan round
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the document number of this plan round.
	 *
	 * @param documentNumber the document number of this plan round
	 */
	@Override
	public void setDocumentNumber(String documentNumber) {
		model.setDocumentNumber(documentNumber);
	}

	/**
	 * Sets the due day of this plan round.
	 *
	 * @param dueDay the due day of this plan round
	 */
	@Override
	public void setDueDay(String dueDay) {
		model.setDueDay(dueDay);
	}

	/**
	 * Sets the fields of this plan round.
	 *
	 * @param fields the fields of this plan round
	 */
	@Override
	public void setFields(String fields) {
		model.setFields(fields);
	}

	/**
	 * Sets the fiscal year of this plan round.
	 *
	 * @param fiscalYear the fiscal year of this plan round
	 */
	@Override
	public void setFiscalYear(int fiscalYear) {
		model.setFiscalYear(fiscalYear);
	}

	/**
	 * Sets the group ID of this plan round.
	 *
	 * @param groupId the group ID of this plan round
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan round.
	 *
	 * @param modifiedDate the modified date of this plan round
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan round.
	 *
	 * @param mvccVersion the mvcc version of this plan round
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the notice of this plan round.
	 *
	 * @param notice the notice of this plan round
	 */
	@Override
	public void setNotice(String notice) {
		model.setNotice(notice);
	}

	/**
	 * Sets the opened day of this plan round.
	 *
	 * @param openedDay the opened day of this plan round
	 */
	@Override
	public void setOpenedDay(String openedDay) {
		model.setOpenedDay(openedDay);
	}

	/**
	 * Sets the plan entry ID of this plan round.
	 *
	 * @param planEntryId the plan entry ID of this plan round
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan round ID of this plan round.
	 *
	 * @param planRoundId the plan round ID of this plan round
	 */
	@Override
	public void setPlanRoundId(long planRoundId) {
		model.setPlanRoundId(planRoundId);
	}

	/**
	 * Sets the primary key of this plan round.
	 *
	 * @param primaryKey the primary key of this plan round
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reference day of this plan round.
	 *
	 * @param referenceDay the reference day of this plan round
	 */
	@Override
	public void setReferenceDay(String referenceDay) {
		model.setReferenceDay(referenceDay);
	}

	/**
	 * Sets the reminder days of this plan round.
	 *
	 * @param reminderDays the reminder days of this plan round
	 */
	@Override
	public void setReminderDays(String reminderDays) {
		model.setReminderDays(reminderDays);
	}

	/**
	 * Sets the request day of this plan round.
	 *
	 * @param requestDay the request day of this plan round
	 */
	@Override
	public void setRequestDay(String requestDay) {
		model.setRequestDay(requestDay);
	}

	/**
	 * Sets the state of this plan round.
	 *
	 * @param state the state of this plan round
	 */
	@Override
	public void setState(String state) {
		model.setState(state);
	}

	/**
	 * Sets the title of this plan round.
	 *
	 * @param title the title of this plan round
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this plan round.
	 *
	 * @param userId the user ID of this plan round
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan round.
	 *
	 * @param userName the user name of this plan round
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan round.
	 *
	 * @param userUuid the user uuid of this plan round
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
	protected PlanRoundWrapper wrap(PlanRound planRound) {
		return new PlanRoundWrapper(planRound);
	}

}