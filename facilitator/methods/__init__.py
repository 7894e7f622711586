"""Pure algorithms on a workshop's state: similarity, allocation, readiness, abatement and more. docs/methods.md explains them."""
