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
 * This class is a wrapper for {@link PlanItem}.
 * </p>
 *
 * @author Ayumi
 * @see PlanItem
 * @generated
 */
public class PlanItemWrapper
	extends BaseModelWrapper<PlanItem>
	implements ModelWrapper<PlanItem>, PlanItem {

	public PlanItemWrapper(PlanItem planItem) {
		super(planItem);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planItemId", getPlanItemId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planHeadingId", getPlanHeadingId());
		attributes.put("code", getCode());
		attributes.put("reference", getReference());
		attributes.put("referenceKey", getReferenceKey());
		attributes.put("number", getNumber());
		attributes.put("title", getTitle());
		attributes.put("label", getLabel());
		attributes.put("kind", getKind());
		attributes.put("departmentsPrinted", getDepartmentsPrinted());
		attributes.put("actorsPrinted", getActorsPrinted());
		attributes.put("purpose", getPurpose());
		attributes.put("completion", getCompletion());
		attributes.put("relisted", isRelisted());
		attributes.put("relistingMark", getRelistingMark());
		attributes.put("repeatedCode", getRepeatedCode());
		attributes.put("overviewLabel", getOverviewLabel());
		attributes.put("candidate", isCandidate());
		attributes.put("exampleGiven", isExampleGiven());
		attributes.put("exampleCity", getExampleCity());
		attributes.put("examplePrinted", getExamplePrinted());
		attributes.put("searchKey", getSearchKey());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planItemId = (Long)attributes.get("planItemId");

		if (planItemId != null) {
			setPlanItemId(planItemId);
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

		String reference = (String)attributes.get("reference");

		if (reference != null) {
			setReference(reference);
		}

		String referenceKey = (String)attributes.get("referenceKey");

		if (referenceKey != null) {
			setReferenceKey(referenceKey);
		}

		String number = (String)attributes.get("number");

		if (number != null) {
			setNumber(number);
		}

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String label = (String)attributes.get("label");

		if (label != null) {
			setLabel(label);
		}

		String kind = (String)attributes.get("kind");

		if (kind != null) {
			setKind(kind);
		}

		String departmentsPrinted = (String)attributes.get(
			"departmentsPrinted");

		if (departmentsPrinted != null) {
			setDepartmentsPrinted(departmentsPrinted);
		}

		String actorsPrinted = (String)attributes.get("actorsPrinted");

		if (actorsPrinted != null) {
			setActorsPrinted(actorsPrinted);
		}

		String purpose = (String)attributes.get("purpose");

		if (purpose != null) {
			setPurpose(purpose);
		}

		String completion = (String)attributes.get("completion");

		if (completion != null) {
			setCompletion(completion);
		}

		Boolean relisted = (Boolean)attributes.get("relisted");

		if (relisted != null) {
			setRelisted(relisted);
		}

		String relistingMark = (String)attributes.get("relistingMark");

		if (relistingMark != null) {
			setRelistingMark(relistingMark);
		}

		String repeatedCode = (String)attributes.get("repeatedCode");

		if (repeatedCode != null) {
			setRepeatedCode(repeatedCode);
		}

		String overviewLabel = (String)attributes.get("overviewLabel");

		if (overviewLabel != null) {
			setOverviewLabel(overviewLabel);
		}

		Boolean candidate = (Boolean)attributes.get("candidate");

		if (candidate != null) {
			setCandidate(candidate);
		}

		Boolean exampleGiven = (Boolean)attributes.get("exampleGiven");

		if (exampleGiven != null) {
			setExampleGiven(exampleGiven);
		}

		String exampleCity = (String)attributes.get("exampleCity");

		if (exampleCity != null) {
			setExampleCity(exampleCity);
		}

		String examplePrinted = (String)attributes.get("examplePrinted");

		if (examplePrinted != null) {
			setExamplePrinted(examplePrinted);
		}

		String searchKey = (String)attributes.get("searchKey");

		if (searchKey != null) {
			setSearchKey(searchKey);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanItem cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the actors printed of this plan item.
	 *
	 * @return the actors printed of this plan item
	 */
	@Override
	public String getActorsPrinted() {
		return model.getActorsPrinted();
	}

	/**
	 * Returns the candidate of this plan item.
	 *
	 * @return the candidate of this plan item
	 */
	@Override
	public boolean getCandidate() {
		return model.getCandidate();
	}

	/**
	 * Returns the code of this plan item.
	 *
	 * @return the code of this plan item
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan item.
	 *
	 * @return the company ID of this plan item
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the completion of this plan item.
	 *
	 * @return the completion of this plan item
	 */
	@Override
	public String getCompletion() {
		return model.getCompletion();
	}

	/**
	 * Returns the create date of this plan item.
	 *
	 * @return the create date of this plan item
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the departments printed of this plan item.
	 *
	 * @return the departments printed of this plan item
	 */
	@Override
	public String getDepartmentsPrinted() {
		return model.getDepartmentsPrinted();
	}

	/**
	 * Returns the example city of this plan item.
	 *
	 * @return the example city of this plan item
	 */
	@Override
	public String getExampleCity() {
		return model.getExampleCity();
	}

	/**
	 * Returns the example given of this plan item.
	 *
	 * @return the example given of this plan item
	 */
	@Override
	public boolean getExampleGiven() {
		return model.getExampleGiven();
	}

	/**
	 * Returns the example printed of this plan item.
	 *
	 * @return the example printed of this plan item
	 */
	@Override
	public String getExamplePrinted() {
		return model.getExamplePrinted();
	}

	/**
	 * Returns the group ID of this plan item.
	 *
	 * @return the group ID of this plan item
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the kind of this plan item.
	 *
	 * @return the kind of this plan item
	 */
	@Override
	public String getKind() {
		return model.getKind();
	}

	/**
	 * Returns the label of this plan item.
	 *
	 * @return the label of this plan item
	 */
	@Override
	public String getLabel() {
		return model.getLabel();
	}

	/**
	 * Returns the modified date of this plan item.
	 *
	 * @return the modified date of this plan item
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan item.
	 *
	 * @return the mvcc version of this plan item
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the number of this plan item.
	 *
	 * @return the number of this plan item
	 */
	@Override
	public String getNumber() {
		return model.getNumber();
	}

	/**
	 * Returns the overview label of this plan item.
	 *
	 * @return the overview label of this plan item
	 */
	@Override
	public String getOverviewLabel() {
		return model.getOverviewLabel();
	}

	/**
	 * Returns the plan entry ID of this plan item.
	 *
	 * @return the plan entry ID of this plan item
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan heading ID of this plan item.
	 *
	 * @return the plan heading ID of this plan item
	 */
	@Override
	public long getPlanHeadingId() {
		return model.getPlanHeadingId();
	}

	/**
	 * Returns the plan item ID of this plan item.
	 *
	 * @return the plan item ID of this plan item
	 */
	@Override
	public long getPlanItemId() {
		return model.getPlanItemId();
	}

	/**
	 * Returns the primary key of this plan item.
	 *
	 * @return the primary key of this plan item
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the priority of this plan item.
	 *
	 * @return the priority of this plan item
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Returns the purpose of this plan item.
	 *
	 * @return the purpose of this plan item
	 */
	@Override
	public String getPurpose() {
		return model.getPurpose();
	}

	/**
	 * Returns the reference of this plan item.
	 *
	 * @return the reference of this plan item
	 */
	@Override
	public String getReference() {
		return model.getReference();
	}

	/**
	 * Returns the reference key of this plan item.
	 *
	 * @return the reference key of this plan item
	 */
	@Override
	public String getReferenceKey() {
		return model.getReferenceKey();
	}

	/**
	 * Returns the relisted of this plan item.
	 *
	 * @return the relisted of this plan item
	 */
	@Override
	public boolean getRelisted() {
		return model.getRelisted();
	}

	/**
	 * Returns the relisting mark of this plan item.
	 *
	 * @return the relisting mark of this plan item
	 */
	@Override
	public String getRelistingMark() {
		return model.getRelistingMark();
	}

	/**
	 * Returns the repeated code of this plan item.
	 *
	 * @return the repeated code of this plan item
	 */
	@Override
	public String getRepeatedCode() {
		return model.getRepeatedCode();
	}

	/**
	 * Returns the search key of this plan item.
	 *
	 * @return the search key of this plan item
	 */
	@Override
	public String getSearchKey() {
		return model.getSearchKey();
	}

	/**
	 * Returns the title of this plan item.
	 *
	 * @return the title of this plan item
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this plan item.
	 *
	 * @return the user ID of this plan item
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan item.
	 *
	 * @return the user name of this plan item
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan item.
	 *
	 * @return the user uuid of this plan item
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this plan item is candidate.
	 *
	 * @return <code>true</code> if this plan item is candidate; <code>false</code> otherwise
	 */
	@Override
	public boolean isCandidate() {
		return model.isCandidate();
	}

	/**
	 * Returns <code>true</code> if this plan item is example given.
	 *
	 * @return <code>true</code> if this plan item is example given; <code>false</code> otherwise
	 */
	@Override
	public boolean isExampleGiven() {
		return model.isExampleGiven();
	}

	/**
	 * Returns <code>true</code> if this plan item is relisted.
	 *
	 * @return <code>true</code> if this plan item is relisted; <code>false</code> otherwise
	 */
	@Override
	public boolean isRelisted() {
		return model.isRelisted();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the actors printed of this plan item.
	 *
	 * @param actorsPrinted the actors printed of this plan item
	 */
	@Override
	public void setActorsPrinted(String actorsPrinted) {
		model.setActorsPrinted(actorsPrinted);
	}

	/**
	 * Sets whether this plan item is candidate.
	 *
	 * @param candidate the candidate of this plan item
	 */
	@Override
	public void setCandidate(boolean candidate) {
		model.setCandidate(candidate);
	}

	/**
	 * Sets the code of this plan item.
	 *
	 * @param code the code of this plan item
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan item.
	 *
	 * @param companyId the company ID of this plan item
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the completion of this plan item.
	 *
	 * @param completion the completion of this plan item
	 */
	@Override
	public void setCompletion(String completion) {
		model.setCompletion(completion);
	}

	/**
	 * Sets the create date of this plan item.
	 *
	 * @param createDate the create date of this plan item
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the departments printed of this plan item.
	 *
	 * @param departmentsPrinted the departments printed of this plan item
	 */
	@Override
	public void setDepartmentsPrinted(String departmentsPrinted) {
		model.setDepartmentsPrinted(departmentsPrinted);
	}

	/**
	 * Sets the example city of this plan item.
	 *
	 * @param exampleCity the example city of this plan item
	 */
	@Override
	public void setExampleCity(String exampleCity) {
		model.setExampleCity(exampleCity);
	}

	/**
	 * Sets whether this plan item is example given.
	 *
	 * @param exampleGiven the example given of this plan item
	 */
	@Override
	public void setExampleGiven(boolean exampleGiven) {
		model.setExampleGiven(exampleGiven);
	}

	/**
	 * Sets the example printed of this plan item.
	 *
	 * @param examplePrinted the example printed of this plan item
	 */
	@Override
	public void setExamplePrinted(String examplePrinted) {
		model.setExamplePrinted(examplePrinted);
	}

	/**
	 * Sets the group ID of this plan item.
	 *
	 * @param groupId the group ID of this plan item
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the kind of this plan item.
	 *
	 * @param kind the kind of this plan item
	 */
	@Override
	public void setKind(String kind) {
		model.setKind(kind);
	}

	/**
	 * Sets the label of this plan item.
	 *
	 * @param label the label of this plan item
	 */
	@Override
	public void setLabel(String label) {
		model.setLabel(label);
	}

	/**
	 * Sets the modified date of this plan item.
	 *
	 * @param modifiedDate the modified date of this plan item
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan item.
	 *
	 * @param mvccVersion the mvcc version of this plan item
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the number of this plan item.
	 *
	 * @param number the number of this plan item
	 */
	@Override
	public void setNumber(String number) {
		model.setNumber(number);
	}

	/**
	 * Sets the overview label of this plan item.
	 *
	 * @param overviewLabel the overview label of this plan item
	 */
	@Override
	public void setOverviewLabel(String overviewLabel) {
		model.setOverviewLabel(overviewLabel);
	}

	/**
	 * Sets the plan entry ID of this plan item.
	 *
	 * @param planEntryId the plan entry ID of this plan item
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan heading ID of this plan item.
	 *
	 * @param planHeadingId the plan heading ID of this plan item
	 */
	@Override
	public void setPlanHeadingId(long planHeadingId) {
		model.setPlanHeadingId(planHeadingId);
	}

	/**
	 * Sets the plan item ID of this plan item.
	 *
	 * @param planItemId the plan item ID of this plan item
	 */
	@Override
	public void setPlanItemId(long planItemId) {
		model.setPlanItemId(planItemId);
	}

	/**
	 * Sets the primary key of this plan item.
	 *
	 * @param primaryKey the primary key of this plan item
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the priority of this plan item.
	 *
	 * @param priority the priority of this plan item
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	/**
	 * Sets the purpose of this plan item.
	 *
	 * @param purpose the purpose of this plan item
	 */
	@Override
	public void setPurpose(String purpose) {
		model.setPurpose(purpose);
	}

	/**
	 * Sets the reference of this plan item.
	 *
	 * @param reference the reference of this plan item
	 */
	@Override
	public void setReference(String reference) {
		model.setReference(reference);
	}

	/**
	 * Sets the reference key of this plan item.
	 *
	 * @param referenceKey the reference key of this plan item
	 */
	@Override
	public void setReferenceKey(String referenceKey) {
		model.setReferenceKey(referenceKey);
	}

	/**
	 * Sets whether this plan item is relisted.
	 *
	 * @param relisted the relisted of this plan item
	 */
	@Override
	public void setRelisted(boolean relisted) {
		model.setRelisted(relisted);
	}

	/**
	 * Sets the relisting mark of this plan item.
	 *
	 * @param relistingMark the relisting mark of this plan item
	 */
	@Override
	public void setRelistingMark(String relistingMark) {
		model.setRelistingMark(relistingMark);
	}

	/**
	 * Sets the repeated code of this plan item.
	 *
	 * @param repeatedCode the repeated code of this plan item
	 */
	@Override
	public void setRepeatedCode(String repeatedCode) {
		model.setRepeatedCode(repeatedCode);
	}

	/**
	 * Sets the search key of this plan item.
	 *
	 * @param searchKey the search key of this plan item
	 */
	@Override
	public void setSearchKey(String searchKey) {
		model.setSearchKey(searchKey);
	}

	/**
	 * Sets the title of this plan item.
	 *
	 * @param title the title of this plan item
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this plan item.
	 *
	 * @param userId the user ID of this plan item
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan item.
	 *
	 * @param userName the user name of this plan item
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan item.
	 *
	 * @param userUuid the user uuid of this plan item
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
	protected PlanItemWrapper wrap(PlanItem planItem) {
		return new PlanItemWrapper(planItem);
	}

}