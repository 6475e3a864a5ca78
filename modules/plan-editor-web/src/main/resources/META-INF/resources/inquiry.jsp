<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<c:set var="facts" value="${screen.facts}" /><%@ include file="/part/facts.jspf" %>
<c:if test="${not empty screen.noticeText}"><p class="ayumi-editor-text"><c:out value="${screen.noticeText}" /></p></c:if>
<c:if test="${screen.office and not empty screen.editUrl}"><p><a class="btn btn-secondary btn-sm" href="<c:out value='${screen.editUrl}' />"><liferay-ui:message key="round-edit" /></a></p></c:if>
<c:choose>
	<c:when test="${screen.draft}">
		<h3><liferay-ui:message key="round-open" /></h3>
		<p><c:out value="${screen.opening.requestCount}" /></p>
		<form action="<c:out value='${screen.opening.url}' />" method="post" novalidate>
			<input name="${ns}version" type="hidden" value="${screen.roundVersion}">
			<c:forEach items="${screen.opening.units}" var="group">
				<fieldset>
					<legend><c:out value="${group.label}" /></legend>
					<div class="row"><c:forEach items="${group.fields}" var="field"><div class="col-md-4"><%@ include file="/part/field.jspf" %></div></c:forEach></div>
				</fieldset>
			</c:forEach>
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="round-open-do" /></button>
		</form>
	</c:when>
	<c:otherwise>
		<c:if test="${screen.office}"><%@ include file="/part/boards.jspf" %></c:if>
		<h3 id="${ns}answers"><liferay-ui:message key="answers" /></h3>
		<form action="<c:out value='${screen.list.query.action}' />" class="ayumi-editor-filter" method="get" novalidate role="search">
			<c:forEach items="${screen.list.query.hidden}" var="hidden"><input name="<c:out value='${hidden.value}' />" type="hidden" value="<c:out value='${hidden.text}' />"></c:forEach>
			<div class="row"><c:forEach items="${screen.list.filter}" var="field"><div class="col-md-4"><%@ include file="/part/field.jspf" %></div></c:forEach></div>
			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="filter" /></button>
		</form>
		<p role="status"><c:out value="${screen.list.count}" /></p>
		<%-- What cannot be sent is no form. --%>
		<c:choose>
			<c:when test="${screen.list.actionable}"><form action="<c:out value='${screen.list.batchUrl}' />" method="post" novalidate></c:when>
			<c:otherwise><div></c:otherwise>
		</c:choose>
			<div aria-labelledby="${ns}answers" class="table-responsive" role="region" tabindex="0">
				<table class="table table-striped ayumi-editor-answers">
					<caption class="sr-only"><liferay-ui:message key="answers" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="answer-pick" /></th>
							<th scope="col"><liferay-ui:message key="answer-content" /></th>
							<th scope="col"><liferay-ui:message key="answer-department" /></th>
							<th scope="col"><liferay-ui:message key="answer-state" /></th>
							<th scope="col"><liferay-ui:message key="answer" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${screen.list.rows}" var="row">
							<tr>
								<td><c:if test="${not empty row.pick}"><input aria-label="<c:out value='${row.reference} ${row.title} ${row.department}' />"${row.picked ? ' checked' : ''} name="${ns}pick" type="checkbox" value="${row.pick}"></c:if></td>
								<th scope="row">
									<a href="<c:out value='${row.url}' />"><c:out value="${row.reference} ${row.title}" /></a>
									<div class="ayumi-editor-path ayumi-editor-text"><c:out value="${row.content}" /></div>
								</th>
								<td><c:out value="${row.department}" /><c:if test="${not row.lead}"><br><small><liferay-ui:message key="answer-contributes" /></small></c:if></td>
								<td class="text-nowrap"><c:out value="${row.state}" /><c:if test="${row.overdue}"> <span class="label label-danger"><liferay-ui:message key="board-overdue" /></span></c:if></td>
								<td class="ayumi-editor-text">
									<c:if test="${row.notApplicable}"><liferay-ui:message key="answer-not-applicable" /></c:if><c:out value="${row.answer}" />
									<c:if test="${row.sameAsLastYear}"> <span class="label label-secondary"><liferay-ui:message key="answer-same" /></span></c:if>
									<c:if test="${not empty row.sameUrl}"><button class="btn btn-secondary btn-sm" formaction="<c:out value='${row.sameUrl}' />" type="submit"><liferay-ui:message key="answer-same-do" /><span class="sr-only">: <c:out value="${row.reference} ${row.title} ${row.department}" /></span></button></c:if>
								</td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>
			<c:if test="${not empty screen.list.batches}">
				<div class="ayumi-editor-actions"><liferay-ui:message key="answers-picked" />
					<c:forEach items="${screen.list.batches}" var="batch"><button class="btn btn-primary" name="${ns}do" type="submit" value="${batch.value}"><c:out value="${batch.text}" /></button> </c:forEach>
				</div>
			</c:if>
		${screen.list.actionable ? '</form>' : '</div>'}
		<%@ include file="/part/pager.jspf" %>
		<c:if test="${not empty screen.indicators.rows}">
			<h3 id="${ns}indicators"><liferay-ui:message key="round-indicators" /></h3>
			<p><liferay-ui:message arguments="${screen.indicators.missing}" key="round-indicators-missing" /></p>
			<div aria-labelledby="${ns}indicators" class="table-responsive" role="region" tabindex="0">
				<table class="table table-sm">
					<caption class="sr-only"><liferay-ui:message key="round-indicators" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="indicator-name" /></th>
							<th scope="col"><liferay-ui:message key="indicator-unit" /></th>
							<th scope="col"><liferay-ui:message key="round-indicators-last" /></th>
							<th scope="col"><liferay-ui:message key="round-indicators-actual" /></th>
							<th scope="col"><liferay-ui:message key="indicator-target" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${screen.indicators.rows}" var="row">
							<tr>
								<th scope="row"><a href="<c:out value='${row.url}' />"><c:out value="${row.name}" /></a></th>
								<td><c:out value="${row.unit}" /></td>
								<td class="ayumi-editor-number"><c:out value="${row.last}" /></td>
								<td class="ayumi-editor-number"><c:choose><c:when test="${empty row.actual}"><span class="label label-warning"><liferay-ui:message key="round-indicators-open" /></span></c:when><c:otherwise><c:out value="${row.actual}" /></c:otherwise></c:choose></td>
								<td class="ayumi-editor-number"><c:out value="${row.target}" /></td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>
		</c:if>
		<c:if test="${not empty screen.books}">
			<h3><liferay-ui:message key="book" /></h3>
			<p><liferay-ui:message key="book-explained" /></p>
			<ul><c:forEach items="${screen.books}" var="book"><li><a href="<c:out value='${book.value}' />"><c:out value="${book.text}" /></a></li></c:forEach></ul>
			<form action="<c:out value='${screen.bookUploadUrl}' />" enctype="multipart/form-data" method="post" novalidate>
				<c:set var="field" value="${screen.bookDepartmentField}" /><%@ include file="/part/field.jspf" %>
				<c:set var="field" value="${screen.bookField}" /><c:set var="multiple" value="${false}" /><c:set var="accepted" value=".xlsx" /><%@ include file="/part/file.jspf" %>
				<button class="btn btn-secondary" type="submit"><liferay-ui:message key="book-upload" /></button>
			</form>
		</c:if>
		<c:if test="${not screen.office}"><%@ include file="/part/boards.jspf" %></c:if>
		<c:if test="${not empty screen.extensionFields}">
			<h3><liferay-ui:message key="extension" /></h3>
			<form action="<c:out value='${screen.extensionUrl}' />" method="post" novalidate>
				<div class="row"><c:forEach items="${screen.extensionFields}" var="field"><div class="col-md-4"><%@ include file="/part/field.jspf" %></div></c:forEach></div>
				<button class="btn btn-secondary" type="submit"><liferay-ui:message key="extension-do" /></button>
			</form>
		</c:if>
		<c:if test="${not empty screen.publishFields}">
			<h3><liferay-ui:message key="round-publish" /></h3>
			<p><c:out value="${screen.publishSummary}" /></p>
			<form action="<c:out value='${screen.publishUrl}' />" method="post" novalidate>
				<input name="${ns}version" type="hidden" value="${screen.documentVersion}">
				<c:forEach items="${screen.publishFields}" var="field"><%@ include file="/part/field.jspf" %></c:forEach>
				<button class="btn btn-primary" type="submit"><liferay-ui:message key="publish-do" /></button>
			</form>
		</c:if>
	</c:otherwise>
</c:choose>
<%@ include file="/part/bottom.jspf" %>
