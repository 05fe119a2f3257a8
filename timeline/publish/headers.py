"""Response headers of pages that draw a timeline."""

from csp.decorators import csp_update

# Positions reach the style sheet as custom properties in style attributes, numbers only; inline style sheets stay barred.
draws_timeline = csp_update({"style-src-attr": ["'unsafe-inline'"]})
