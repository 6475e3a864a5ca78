<nav aria-label="${words.navigation}" class="ayumi-nav" id="navigation">
	<ul>
		<#list nav_items as nav_item>
			<li <#if nav_item.isSelected()>class="selected"</#if> id="layout_${nav_item.getLayoutId()?c}">
				<a <#if nav_item.getLayout().getPlid() == layout.getPlid()>aria-current="page"</#if> href="${nav_item.getURL()}" ${nav_item.getTarget()}>${nav_item.getName()}</a>

				<#if nav_item.isSelected() && nav_item.hasBrowsableChildren()>
					<ul>
						<#list nav_item.getBrowsableChildren() as nav_child>
							<li <#if nav_child.isSelected()>class="selected"</#if> id="layout_${nav_child.getLayoutId()?c}">
								<a <#if nav_child.getLayout().getPlid() == layout.getPlid()>aria-current="page"</#if> href="${nav_child.getURL()}" ${nav_child.getTarget()}>${nav_child.getName()}</a>
							</li>
						</#list>
					</ul>
				</#if>
			</li>
		</#list>
	</ul>
</nav>
