create table Ayumi_PlanReminder (
	mvccVersion LONG default 0 not null,
	planReminderId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planRoundId LONG,
	reminderDay VARCHAR(75) null
);
