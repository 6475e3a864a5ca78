create table Ayumi_PlanActorMark (
	mvccVersion LONG default 0 not null,
	planActorMarkId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	planEntryId LONG,
	planItemId LONG,
	actorCode VARCHAR(75) null,
	mark VARCHAR(255) null,
	priority INTEGER
);

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
	achievement VARCHAR(255) null,
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

create table Ayumi_PlanAssignment (
	mvccVersion LONG default 0 not null,
	planAssignmentId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	planEntryId LONG,
	planItemId LONG,
	planContentId LONG,
	planDepartmentId LONG,
	printed TEXT null,
	priority INTEGER
);

create table Ayumi_PlanChange (
	mvccVersion LONG default 0 not null,
	planChangeId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	batchId LONG,
	act VARCHAR(75) null,
	subject VARCHAR(75) null,
	code_ VARCHAR(75) null,
	contentCode VARCHAR(75) null,
	field VARCHAR(75) null,
	before_ TEXT null,
	after TEXT null
);

create table Ayumi_PlanColumnMapping (
	mvccVersion LONG default 0 not null,
	planColumnMappingId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	name VARCHAR(255) null,
	json TEXT null
);

create table Ayumi_PlanContent (
	mvccVersion LONG default 0 not null,
	planContentId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planItemId LONG,
	code_ VARCHAR(75) null,
	bullet TEXT null,
	text_ TEXT null,
	relisted BOOLEAN,
	relistingMark VARCHAR(255) null,
	repeatedCode VARCHAR(75) null,
	priority INTEGER
);

create table Ayumi_PlanContentYear (
	mvccVersion LONG default 0 not null,
	planContentYearId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planItemId LONG,
	planContentId LONG,
	fiscalYear INTEGER,
	planned STRING null,
	effective STRING null,
	reported BOOLEAN,
	status VARCHAR(255) null,
	achievement VARCHAR(255) null,
	narrative TEXT null,
	nextDirection TEXT null
);

create table Ayumi_PlanDepartment (
	mvccVersion LONG default 0 not null,
	planDepartmentId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	code_ VARCHAR(75) null,
	name TEXT null,
	printedNames TEXT null,
	type_ VARCHAR(75) null,
	validFrom VARCHAR(75) null,
	validTo VARCHAR(75) null,
	successorCodes TEXT null,
	priority INTEGER
);

create table Ayumi_PlanDepartmentUnit (
	mvccVersion LONG default 0 not null,
	planDepartmentUnitId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	planEntryId LONG,
	planDepartmentId LONG,
	classNameId LONG,
	classPK LONG
);

create table Ayumi_PlanDraft (
	mvccVersion LONG default 0 not null,
	planDraftId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	code_ VARCHAR(75) null,
	baseVersion LONG,
	json TEXT null
);

create table Ayumi_PlanEdition (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	planEditionId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planCode VARCHAR(75) null,
	editionNumber INTEGER,
	publishedDate DATE null,
	title TEXT null,
	note TEXT null,
	contentHash VARCHAR(64) null,
	documentVersion LONG,
	correction BOOLEAN,
	releaseDate DATE null,
	status INTEGER,
	statusByUserId LONG,
	statusByUserName VARCHAR(75) null,
	statusDate DATE null
);

create table Ayumi_PlanEditionDocument (
	mvccVersion LONG default 0 not null,
	planEditionId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	document TEXT null
);

create table Ayumi_PlanEntry (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	externalReferenceCode VARCHAR(75) null,
	planEntryId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	title TEXT null,
	subtitle TEXT null,
	municipality TEXT null,
	municipalityCode VARCHAR(75) null,
	firstYear INTEGER,
	lastYear INTEGER,
	yearStyle VARCHAR(75) null,
	state_ VARCHAR(75) null,
	predecessorCode VARCHAR(75) null,
	levels TEXT null,
	headVersion LONG,
	documentVersion LONG
);

create table Ayumi_PlanEvaluation (
	mvccVersion LONG default 0 not null,
	planEvaluationId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planHeadingId LONG,
	planItemId LONG,
	code_ VARCHAR(75) null,
	fiscalYear INTEGER,
	evaluator TEXT null,
	grade VARCHAR(255) null,
	remark TEXT null,
	evaluationDay VARCHAR(75) null,
	reply TEXT null,
	published BOOLEAN,
	priority INTEGER
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

create table Ayumi_PlanHeading (
	mvccVersion LONG default 0 not null,
	planHeadingId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	parentPlanHeadingId LONG,
	code_ VARCHAR(75) null,
	depth INTEGER,
	number_ TEXT null,
	title TEXT null,
	label TEXT null,
	overviewLabel TEXT null,
	priority INTEGER
);

create table Ayumi_PlanIndicator (
	mvccVersion LONG default 0 not null,
	planIndicatorId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planHeadingId LONG,
	code_ VARCHAR(75) null,
	groupLabel TEXT null,
	printedNumber TEXT null,
	name TEXT null,
	unit TEXT null,
	aim VARCHAR(75) null,
	baselineGiven BOOLEAN,
	baselineYear INTEGER,
	baselinePrinted TEXT null,
	targetGiven BOOLEAN,
	targetYear INTEGER,
	targetPrinted TEXT null,
	note TEXT null,
	priority INTEGER
);

create table Ayumi_PlanIndicatorValue (
	mvccVersion LONG default 0 not null,
	planIndicatorValueId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planIndicatorId LONG,
	fiscalYear INTEGER,
	printed TEXT null
);

create table Ayumi_PlanItem (
	mvccVersion LONG default 0 not null,
	planItemId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planHeadingId LONG,
	code_ VARCHAR(75) null,
	reference TEXT null,
	referenceKey VARCHAR(255) null,
	number_ TEXT null,
	title TEXT null,
	label TEXT null,
	kind VARCHAR(255) null,
	departmentsPrinted TEXT null,
	actorsPrinted TEXT null,
	purpose TEXT null,
	completion TEXT null,
	relisted BOOLEAN,
	relistingMark VARCHAR(255) null,
	repeatedCode VARCHAR(75) null,
	overviewLabel TEXT null,
	candidate BOOLEAN,
	exampleGiven BOOLEAN,
	exampleCity TEXT null,
	examplePrinted TEXT null,
	searchKey TEXT null,
	priority INTEGER
);

create table Ayumi_PlanPassage (
	mvccVersion LONG default 0 not null,
	planPassageId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	planHeadingId LONG,
	parentPlanPassageId LONG,
	code_ VARCHAR(75) null,
	type_ VARCHAR(75) null,
	printedNumber TEXT null,
	title TEXT null,
	text_ TEXT null,
	link STRING null,
	priority INTEGER
);

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
	reminderDays VARCHAR(75) null,
	openedDay VARCHAR(75) null,
	state_ VARCHAR(75) null
);

create table Ayumi_PlanTerm (
	mvccVersion LONG default 0 not null,
	planTermId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	planEntryId LONG,
	type_ VARCHAR(75) null,
	code_ VARCHAR(75) null,
	mark VARCHAR(255) null,
	meaning TEXT null,
	spoken TEXT null,
	sense VARCHAR(75) null,
	priority INTEGER
);