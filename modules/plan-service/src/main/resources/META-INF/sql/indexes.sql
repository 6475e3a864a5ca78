create index IX_5566F9BB on Ayumi_PlanActorMark (planEntryId);
create index IX_10095324 on Ayumi_PlanActorMark (planItemId);

create index IX_6640BC61 on Ayumi_PlanAnswer (planEntryId);
create index IX_B55E6459 on Ayumi_PlanAnswer (planRoundId, contentCode[$COLUMN_LENGTH:75$]);

create index IX_D04057D5 on Ayumi_PlanAnswerStep (planAnswerId);
create index IX_4B609A75 on Ayumi_PlanAnswerStep (planEntryId);

create index IX_11C4B4F2 on Ayumi_PlanAssignment (planEntryId);
create index IX_91FBD50D on Ayumi_PlanAssignment (planItemId);

create index IX_C1762133 on Ayumi_PlanChange (planEntryId, code_[$COLUMN_LENGTH:75$]);

create unique index IX_6EBC8C58 on Ayumi_PlanColumnMapping (groupId, planEntryId, name[$COLUMN_LENGTH:255$]);

create unique index IX_53BE273E on Ayumi_PlanContent (planEntryId, code_[$COLUMN_LENGTH:75$]);
create index IX_A86BE93B on Ayumi_PlanContent (planItemId);

create index IX_D90D8987 on Ayumi_PlanContentYear (planEntryId);
create index IX_A0AB99D8 on Ayumi_PlanContentYear (planItemId);

create unique index IX_88887BD5 on Ayumi_PlanDepartment (planEntryId, code_[$COLUMN_LENGTH:75$]);

create index IX_F777CB35 on Ayumi_PlanDepartmentUnit (planDepartmentId);
create index IX_20DC6C29 on Ayumi_PlanDepartmentUnit (planEntryId);

create index IX_36D96C1C on Ayumi_PlanDraft (planEntryId);
create unique index IX_73EE85E0 on Ayumi_PlanDraft (userId, planEntryId, code_[$COLUMN_LENGTH:75$]);

create index IX_4AE58BBF on Ayumi_PlanEdition (groupId, planCode[$COLUMN_LENGTH:75$]);
create unique index IX_8E79D18 on Ayumi_PlanEdition (planEntryId, editionNumber);
create index IX_E2DCFB29 on Ayumi_PlanEdition (uuid_[$COLUMN_LENGTH:75$], companyId);
create unique index IX_8E8C37EB on Ayumi_PlanEdition (uuid_[$COLUMN_LENGTH:75$], groupId);

create unique index IX_164A2276 on Ayumi_PlanEntry (externalReferenceCode[$COLUMN_LENGTH:75$], groupId);
create index IX_E53A3061 on Ayumi_PlanEntry (groupId);
create index IX_CE68041D on Ayumi_PlanEntry (uuid_[$COLUMN_LENGTH:75$], companyId);
create unique index IX_2F6CEDDF on Ayumi_PlanEntry (uuid_[$COLUMN_LENGTH:75$], groupId);

create unique index IX_1E78143F on Ayumi_PlanEvaluation (planEntryId, code_[$COLUMN_LENGTH:75$]);

create index IX_9D8F6A3E on Ayumi_PlanExtension (planEntryId);
create unique index IX_605D436D on Ayumi_PlanExtension (planRoundId, departmentCode[$COLUMN_LENGTH:75$]);

create unique index IX_FFACB407 on Ayumi_PlanHeading (planEntryId, code_[$COLUMN_LENGTH:75$]);

create unique index IX_F31F8414 on Ayumi_PlanIndicator (planEntryId, code_[$COLUMN_LENGTH:75$]);

create index IX_541541FD on Ayumi_PlanIndicatorValue (planEntryId);

create unique index IX_6B423C16 on Ayumi_PlanItem (planEntryId, code_[$COLUMN_LENGTH:75$]);

create unique index IX_10664453 on Ayumi_PlanPassage (planEntryId, code_[$COLUMN_LENGTH:75$]);

create index IX_88DC4ED on Ayumi_PlanReminder (planEntryId);
create unique index IX_80C53917 on Ayumi_PlanReminder (planRoundId, userId, reminderDay[$COLUMN_LENGTH:75$]);

create index IX_404ABC8F on Ayumi_PlanRound (planEntryId);
create index IX_DFAC1567 on Ayumi_PlanRound (state_[$COLUMN_LENGTH:75$]);

create index IX_21188E33 on Ayumi_PlanTerm (planEntryId);