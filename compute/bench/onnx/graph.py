"""A few lines over onnx.helper: graphs as Python expressions, and their dynamically quantized int8 form."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

OPSET, MICROSOFT = 20, "com.microsoft"
TYPES = {np.dtype(np.float32): TensorProto.FLOAT, np.dtype(np.int64): TensorProto.INT64}


class Graph:
    """Nodes in the order they are made; a tensor is its name."""

    def __init__(self) -> None:
        self.nodes, self.constants, self.inputs, self.outputs, self.shared = [], [], [], [], {}

    def input(self, name: str, dtype, *shape: int) -> str:
        self.inputs.append(helper.make_tensor_value_info(name, TYPES[np.dtype(dtype)], shape))
        return name

    def output(self, name: str, *shape: int) -> None:
        self.outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))

    def constant(self, value: np.ndarray) -> str:
        """The same array object is stored once, however often it is used."""
        if id(value) not in self.shared:
            name = f"c{len(self.constants)}"
            self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
            self.shared[id(value)] = (name, value)
        return self.shared[id(value)][0]

    def op(self, kind: str, *inputs, outputs: int = 1, domain: str = "", **attributes):
        names = [self.constant(i) if isinstance(i, np.ndarray) else i for i in inputs]
        out = [f"t{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, names, out, f"n{len(self.nodes)}", domain=domain, **attributes))
        return out[0] if outputs == 1 else out

    def shape(self, x: str, *sizes: int) -> str:
        return self.op("Reshape", x, np.array(sizes, np.int64))

    def rms(self, x: str, gain) -> str:
        return self.op("SimplifiedLayerNormalization", x, gain, axis=-1, epsilon=1e-6, stash_type=1)

    def model(self) -> onnx.ModelProto:
        graph = helper.make_graph(self.nodes, "limn", self.inputs, self.outputs, self.constants)
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=10)


def quantized(source: Path, target: Path, per_channel: bool) -> None:
    """Weights to int8, activations to uint8 by the range that each product meets: onnxruntime's own tool."""
    quantize_dynamic(
        source, target, per_channel=per_channel, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Attention"],
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
    )  # fmt: skip
