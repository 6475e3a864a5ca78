<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><c:out value="${screen.explained}" /></p>
<c:if test="${screen.office}"><p><a class="btn btn-secondary" href="<c:out value='${screen.newUrl}' />"><c:out value="${screen.newLabel}" /></a></p></c:if>
<c:choose>
	<c:when test="${empty screen.rows}"><p role="status"><liferay-ui:message key="nothing-yet" /></p></c:when>
	<c:otherwise>
		<div aria-label="<c:out value='${screen.title}' />" class="table-responsive" role="region" tabindex="0">
			<table class="table table-sm">
				<caption class="sr-only"><c:out value="${screen.title}" /></caption>
				<thead>
					<tr>
						<th scope="col"><liferay-ui:message key="name" /></th>
						<c:if test="${not empty screen.noteLabel}"><th scope="col"><c:out value="${screen.noteLabel}" /></th></c:if>
						<c:if test="${screen.office}"><th scope="col"><liferay-ui:message key="order" /></th></c:if>
					</tr>
				</thead>
				<tbody>
					<c:forEach items="${screen.rows}" var="row">
						<tr>
							<th class="ayumi-editor-depth-${row.depth}" scope="row"><a href="<c:out value='${row.editUrl}' />"><c:out value="${row.label}" /></a></th>
							<c:if test="${not empty screen.noteLabel}"><td><c:out value="${row.note}" /></td></c:if>
							<c:if test="${screen.office}"><td>
								<form action="<c:out value='${row.moveUrl}' />" class="ayumi-editor-move" method="post">
									<button class="btn btn-secondary btn-sm" name="${ns}do" type="submit" value="up"><liferay-ui:message key="move-up" /><span class="sr-only">: <c:out value="${row.label}" /></span></button>
									<button class="btn btn-secondary btn-sm" name="${ns}do" type="submit" value="down"><liferay-ui:message key="move-down" /><span class="sr-only">: <c:out value="${row.label}" /></span></button>
								</form>
							</td></c:if>
						</tr>
					</c:forEach>
				</tbody>
			</table>
		</div>
	</c:otherwise>
</c:choose>
<%@ include file="/part/bottom.jspf" %>
