<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><a href="<c:out value='${screen.backUrl}' />"><liferay-ui:message key="back-to-inquiry" /></a></p>
<c:choose>
	<c:when test="${screen.gone}"><p><liferay-ui:message key="error-file-gone" /></p></c:when>
	<c:otherwise>
		<p><strong><c:out value="${screen.fileName}" /></strong></p>
		<c:if test="${screen.faulty}"><div class="alert alert-danger" role="alert"><p><liferay-ui:message key="filled-faulty" /></p></div></c:if>
		<c:if test="${not empty screen.problems}">
			<h3><liferay-ui:message key="problems" /></h3>
			<ul class="ayumi-editor-problems"><c:forEach items="${screen.problems}" var="problem"><li><c:if test="${not empty problem.value}"><span class="ayumi-editor-place"><c:out value="${problem.value}" /></span> </c:if><c:out value="${problem.text}" /></li></c:forEach></ul>
		</c:if>
		<h3><liferay-ui:message key="filled-changes" /></h3>
		<c:choose>
			<c:when test="${empty screen.changes}"><p><liferay-ui:message key="filled-none" /></p></c:when>
			<c:otherwise>
				<form action="<c:out value='${screen.applyUrl}' />" method="post" novalidate>
					<c:forEach items="${screen.changes}" var="change" varStatus="loop">
						<div class="ayumi-editor-change">
							<div class="form-check">
								<input${change.outdated ? '' : ' checked'} class="form-check-input" id="${ns}pick-${loop.index}" name="${ns}pick" type="checkbox" value="${change.pick}">
								<label class="form-check-label" for="${ns}pick-${loop.index}"><strong><c:out value="${change.title}" /></strong> <span class="ayumi-editor-path"><c:out value="${change.content}" /></span></label>
							</div>
							<c:if test="${change.outdated}"><p class="alert alert-warning"><liferay-ui:message key="filled-outdated" /></p></c:if>
							<div aria-label="<c:out value='${change.title} ${change.content}' />" class="table-responsive" role="region" tabindex="0">
								<table class="table table-sm table-bordered">
									<caption class="sr-only"><c:out value="${change.title}" /></caption>
									<thead><tr><th scope="col"><liferay-ui:message key="field" /></th><th scope="col"><liferay-ui:message key="filled-now" /></th><th scope="col"><liferay-ui:message key="filled-file" /></th></tr></thead>
									<tbody>
										<c:forEach items="${change.differences}" var="difference"><tr><th scope="row"><c:out value="${difference.label}" /></th><td class="ayumi-editor-text"><c:out value="${difference.theirs}" /></td><td class="ayumi-editor-text"><c:out value="${difference.mine}" /></td></tr></c:forEach>
									</tbody>
								</table>
							</div>
						</div>
					</c:forEach>
					<c:if test="${not screen.faulty}"><button class="btn btn-primary" type="submit"><liferay-ui:message key="filled-apply" /></button></c:if>
				</form>
			</c:otherwise>
		</c:choose>
	</c:otherwise>
</c:choose>
<%@ include file="/part/bottom.jspf" %>
