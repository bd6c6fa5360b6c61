"""Rongwan's answers as pandas frames and networkx graphs.

>>> from rongwan import Graph
>>> graph = Graph("http://127.0.0.1:4000")
>>> graph.frame('{ parks(filter: { within: "赣州" }) { nodes { id name companies { nodes { name } } } } }')
"""

from .graph import Graph, RongwanError

__all__ = ["Graph", "RongwanError"]
