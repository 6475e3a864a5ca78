create table Ayumi_PlanAnswer (
	mvccVersion LONG default 0 not null,
	planAnswerId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planRoundId LONG,
	itemCode VARCHAR(75) null,
	contentCode VARCHAR(75) null,
	departmentCode VARCHAR(75) null,
	leading_ BOOLEAN,
	state_ VARCHAR(75) null,
	mark VARCHAR(255) null,
	narrative TEXT null,
	nextDirection TEXT null,
	notApplicable BOOLEAN,
	sameAsLastYear BOOLEAN,
	priority INTEGER
);

create table Ayumi_PlanAnswerStep (
	mvccVersion LONG default 0 not null,
	planAnswerStepId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planRoundId LONG,
	planAnswerId LONG,
	act VARCHAR(75) null,
	stateBefore VARCHAR(75) null,
	stateAfter VARCHAR(75) null,
	reason TEXT null
);

create table Ayumi_PlanExtension (
	mvccVersion LONG default 0 not null,
	planExtensionId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planRoundId LONG,
	departmentCode VARCHAR(75) null,
	dueDay VARCHAR(75) null,
	reason TEXT null
);

create table Ayumi_PlanRound (
	mvccVersion LONG default 0 not null,
	planRoundId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	fiscalYear INTEGER,
	title VARCHAR(255) null,
	documentNumber VARCHAR(255) null,
	notice TEXT null,
	referenceDay VARCHAR(75) null,
	requestDay VARCHAR(75) null,
	dueDay VARCHAR(75) null,
	fields_ VARCHAR(255) null,
	approvalNeeded BOOLEAN,
	state_ VARCHAR(75) null
);
