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
 * This class is a wrapper for {@link PlanContent}.
 * </p>
 *
 * @author Ayumi
 * @see PlanContent
 * @generated
 */
public class PlanContentWrapper
	extends BaseModelWrapper<PlanContent>
	implements ModelWrapper<PlanContent>, PlanContent {

	public PlanContentWrapper(PlanContent planContent) {
		super(planContent);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planContentId", getPlanContentId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planItemId", getPlanItemId());
		attributes.put("code", getCode());
		attributes.put("bullet", getBullet());
		attributes.put("text", getText());
		attributes.put("relisted", isRelisted());
		attributes.put("relistingMark", getRelistingMark());
		attributes.put("repeatedCode", getRepeatedCode());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planContentId = (Long)attributes.get("planContentId");

		if (planContentId != null) {
			setPlanContentId(planContentId);
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

		Long planItemId = (Long)attributes.get("planItemId");

		if (planItemId != null) {
			setPlanItemId(planItemId);
		}

		String code = (String)attributes.get("code");

		if (code != null) {
			setCode(code);
		}

		String bullet = (String)attributes.get("bullet");

		if (bullet != null) {
			setBullet(bullet);
		}

		String text = (String)attributes.get("text");

		if (text != null) {
			setText(text);
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

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanContent cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the bullet of this plan content.
	 *
	 * @return the bullet of this plan content
	 */
	@Override
	public String getBullet() {
		return model.getBullet();
	}

	/**
	 * Returns the code of this plan content.
	 *
	 * @return the code of this plan content
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan content.
	 *
	 * @return the company ID of this plan content
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan content.
	 *
	 * @return the create date of this plan content
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this plan content.
	 *
	 * @return the group ID of this plan content
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan content.
	 *
	 * @return the modified date of this plan content
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan content.
	 *
	 * @return the mvcc version of this plan content
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan content ID of this plan content.
	 *
	 * @return the plan content ID of this plan content
	 */
	@Override
	public long getPlanContentId() {
		return model.getPlanContentId();
	}

	/**
	 * Returns the plan entry ID of this plan content.
	 *
	 * @return the plan entry ID of this plan content
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan item ID of this plan content.
	 *
	 * @return the plan item ID of this plan content
	 */
	@Override
	public long getPlanItemId() {
		return model.getPlanItemId();
	}

	/**
	 * Returns the primary key of this plan content.
	 *
	 * @return the primary key of this plan content
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the priority of this plan content.
	 *
	 * @return the priority of this plan content
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Returns the relisted of this plan content.
	 *
	 * @return the relisted of this plan content
	 */
	@Override
	public boolean getRelisted() {
		return model.getRelisted();
	}

	/**
	 * Returns the relisting mark of this plan content.
	 *
	 * @return the relisting mark of this plan content
	 */
	@Override
	public String getRelistingMark() {
		return model.getRelistingMark();
	}

	/**
	 * Returns the repeated code of this plan content.
	 *
	 * @return the repeated code of this plan content
	 */
	@Override
	public String getRepeatedCode() {
		return model.getRepeatedCode();
	}

	/**
	 * Returns the text of this plan content.
	 *
	 * @return the text of this plan content
	 */
	@Override
	public String getText() {
		return model.getText();
	}

	/**
	 * Returns the user ID of this plan content.
	 *
	 * @return the user ID of this plan content
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan content.
	 *
	 * @return the user name of this plan content
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan content.
	 *
	 * @return the user uuid of this plan content
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this plan content is relisted.
	 *
	 * @return <code>true</code> if this plan content is relisted; <code>false</code> otherwise
	 */
	@Override
	public boolean isRelisted() {
		return model.isRelisted();
	}

	/**
	 * Sets the bullet of this plan content.
	 *
	 * @param bullet the bullet of this plan content
	 */
	@Override
	public void setBullet(String bullet) {
		model.setBullet(bullet);
	}

	/**
	 * Sets the code of this plan content.
	 *
	 * @param code the code of this plan content
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan content.
	 *
	 * @param companyId the company ID of this plan content
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan content.
	 *
	 * @param createDate the create date of this plan content
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this plan content.
	 *
	 * @param groupId the group ID of this plan content
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan content.
	 *
	 * @param modifiedDate the modified date of this plan content
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan content.
	 *
	 * @param mvccVersion the mvcc version of this plan content
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan content ID of this plan content.
	 *
	 * @param planContentId the plan content ID of this plan content
	 */
	@Override
	public void setPlanContentId(long planContentId) {
		model.setPlanContentId(planContentId);
	}

	/**
	 * Sets the plan entry ID of this plan content.
	 *
	 * @param planEntryId the plan entry ID of this plan content
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan item ID of this plan content.
	 *
	 * @param planItemId the plan item ID of this plan content
	 */
	@Override
	public void setPlanItemId(long planItemId) {
		model.setPlanItemId(planItemId);
	}

	/**
	 * Sets the primary key of this plan content.
	 *
	 * @param primaryKey the primary key of this plan content
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the priority of this plan content.
	 *
	 * @param priority the priority of this plan content
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	/**
	 * Sets whether this plan content is relisted.
	 *
	 * @param relisted the relisted of this plan content
	 */
	@Override
	public void setRelisted(boolean relisted) {
		model.setRelisted(relisted);
	}

	/**
	 * Sets the relisting mark of this plan content.
	 *
	 * @param relistingMark the relisting mark of this plan content
	 */
	@Override
	public void setRelistingMark(String relistingMark) {
		model.setRelistingMark(relistingMark);
	}

	/**
	 * Sets the repeated code of this plan content.
	 *
	 * @param repeatedCode the repeated code of this plan content
	 */
	@Override
	public void setRepeatedCode(String repeatedCode) {
		model.setRepeatedCode(repeatedCode);
	}

	/**
	 * Sets the text of this plan content.
	 *
	 * @param text the text of this plan content
	 */
	@Override
	public void setText(String text) {
		model.setText(text);
	}

	/**
	 * Sets the user ID of this plan content.
	 *
	 * @param userId the user ID of this plan content
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan content.
	 *
	 * @param userName the user name of this plan content
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan content.
	 *
	 * @param userUuid the user uuid of this plan content
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
	protected PlanContentWrapper wrap(PlanContent planContent) {
		return new PlanContentWrapper(planContent);
	}

}