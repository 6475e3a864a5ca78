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
 * This class is a wrapper for {@link PlanPassage}.
 * </p>
 *
 * @author Ayumi
 * @see PlanPassage
 * @generated
 */
public class PlanPassageWrapper
	extends BaseModelWrapper<PlanPassage>
	implements ModelWrapper<PlanPassage>, PlanPassage {

	public PlanPassageWrapper(PlanPassage planPassage) {
		super(planPassage);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planPassageId", getPlanPassageId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planHeadingId", getPlanHeadingId());
		attributes.put("parentPlanPassageId", getParentPlanPassageId());
		attributes.put("code", getCode());
		attributes.put("type", getType());
		attributes.put("printedNumber", getPrintedNumber());
		attributes.put("title", getTitle());
		attributes.put("text", getText());
		attributes.put("link", getLink());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planPassageId = (Long)attributes.get("planPassageId");

		if (planPassageId != null) {
			setPlanPassageId(planPassageId);
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

		Long parentPlanPassageId = (Long)attributes.get("parentPlanPassageId");

		if (parentPlanPassageId != null) {
			setParentPlanPassageId(parentPlanPassageId);
		}

		String code = (String)attributes.get("code");

		if (code != null) {
			setCode(code);
		}

		String type = (String)attributes.get("type");

		if (type != null) {
			setType(type);
		}

		String printedNumber = (String)attributes.get("printedNumber");

		if (printedNumber != null) {
			setPrintedNumber(printedNumber);
		}

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String text = (String)attributes.get("text");

		if (text != null) {
			setText(text);
		}

		String link = (String)attributes.get("link");

		if (link != null) {
			setLink(link);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanPassage cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the code of this plan passage.
	 *
	 * @return the code of this plan passage
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan passage.
	 *
	 * @return the company ID of this plan passage
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan passage.
	 *
	 * @return the create date of this plan passage
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this plan passage.
	 *
	 * @return the group ID of this plan passage
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the link of this plan passage.
	 *
	 * @return the link of this plan passage
	 */
	@Override
	public String getLink() {
		return model.getLink();
	}

	/**
	 * Returns the modified date of this plan passage.
	 *
	 * @return the modified date of this plan passage
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan passage.
	 *
	 * @return the mvcc version of this plan passage
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the parent plan passage ID of this plan passage.
	 *
	 * @return the parent plan passage ID of this plan passage
	 */
	@Override
	public long getParentPlanPassageId() {
		return model.getParentPlanPassageId();
	}

	/**
	 * Returns the plan entry ID of this plan passage.
	 *
	 * @return the plan entry ID of this plan passage
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan heading ID of this plan passage.
	 *
	 * @return the plan heading ID of this plan passage
	 */
	@Override
	public long getPlanHeadingId() {
		return model.getPlanHeadingId();
	}

	/**
	 * Returns the plan passage ID of this plan passage.
	 *
	 * @return the plan passage ID of this plan passage
	 */
	@Override
	public long getPlanPassageId() {
		return model.getPlanPassageId();
	}

	/**
	 * Returns the primary key of this plan passage.
	 *
	 * @return the primary key of this plan passage
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the printed number of this plan passage.
	 *
	 * @return the printed number of this plan passage
	 */
	@Override
	public String getPrintedNumber() {
		return model.getPrintedNumber();
	}

	/**
	 * Returns the priority of this plan passage.
	 *
	 * @return the priority of this plan passage
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Returns the text of this plan passage.
	 *
	 * @return the text of this plan passage
	 */
	@Override
	public String getText() {
		return model.getText();
	}

	/**
	 * Returns the title of this plan passage.
	 *
	 * @return the title of this plan passage
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the type of this plan passage.
	 *
	 * @return the type of this plan passage
	 */
	@Override
	public String getType() {
		return model.getType();
	}

	/**
	 * Returns the user ID of this plan passage.
	 *
	 * @return the user ID of this plan passage
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan passage.
	 *
	 * @return the user name of this plan passage
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan passage.
	 *
	 * @return the user uuid of this plan passage
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
	 * Sets the code of this plan passage.
	 *
	 * @param code the code of this plan passage
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan passage.
	 *
	 * @param companyId the company ID of this plan passage
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan passage.
	 *
	 * @param createDate the create date of this plan passage
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this plan passage.
	 *
	 * @param groupId the group ID of this plan passage
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the link of this plan passage.
	 *
	 * @param link the link of this plan passage
	 */
	@Override
	public void setLink(String link) {
		model.setLink(link);
	}

	/**
	 * Sets the modified date of this plan passage.
	 *
	 * @param modifiedDate the modified date of this plan passage
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan passage.
	 *
	 * @param mvccVersion the mvcc version of this plan passage
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the parent plan passage ID of this plan passage.
	 *
	 * @param parentPlanPassageId the parent plan passage ID of this plan passage
	 */
	@Override
	public void setParentPlanPassageId(long parentPlanPassageId) {
		model.setParentPlanPassageId(parentPlanPassageId);
	}

	/**
	 * Sets the plan entry ID of this plan passage.
	 *
	 * @param planEntryId the plan entry ID of this plan passage
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan heading ID of this plan passage.
	 *
	 * @param planHeadingId the plan heading ID of this plan passage
	 */
	@Override
	public void setPlanHeadingId(long planHeadingId) {
		model.setPlanHeadingId(planHeadingId);
	}

	/**
	 * Sets the plan passage ID of this plan passage.
	 *
	 * @param planPassageId the plan passage ID of this plan passage
	 */
	@Override
	public void setPlanPassageId(long planPassageId) {
		model.setPlanPassageId(planPassageId);
	}

	/**
	 * Sets the primary key of this plan passage.
	 *
	 * @param primaryKey the primary key of this plan passage
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the printed number of this plan passage.
	 *
	 * @param printedNumber the printed number of this plan passage
	 */
	@Override
	public void setPrintedNumber(String printedNumber) {
		model.setPrintedNumber(printedNumber);
	}

	/**
	 * Sets the priority of this plan passage.
	 *
	 * @param priority the priority of this plan passage
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	/**
	 * Sets the text of this plan passage.
	 *
	 * @param text the text of this plan passage
	 */
	@Override
	public void setText(String text) {
		model.setText(text);
	}

	/**
	 * Sets the title of this plan passage.
	 *
	 * @param title the title of this plan passage
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the type of this plan passage.
	 *
	 * @param type the type of this plan passage
	 */
	@Override
	public void setType(String type) {
		model.setType(type);
	}

	/**
	 * Sets the user ID of this plan passage.
	 *
	 * @param userId the user ID of this plan passage
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan passage.
	 *
	 * @param userName the user name of this plan passage
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan passage.
	 *
	 * @param userUuid the user uuid of this plan passage
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
	protected PlanPassageWrapper wrap(PlanPassage planPassage) {
		return new PlanPassageWrapper(planPassage);
	}

}