package main

import (
	"fmt"
	"strconv"
	"strings"
)

// node is one object of the compiler's syntax tree. Its fields depend on its
// kind, so it stays a map.
type node map[string]any

func (n node) kind() string { s, _ := n["nodeType"].(string); return s }

func (n node) str(field string) string { s, _ := n[field].(string); return s }

func (n node) child(field string) node {
	m, _ := n[field].(map[string]any)
	return m
}

func (n node) list(field string) (nodes []node) {
	items, _ := n[field].([]any)
	for _, item := range items {
		if m, ok := item.(map[string]any); ok {
			nodes = append(nodes, m)
		}
	}
	return nodes
}

// span is the node's place in its source, in bytes.
func (n node) span() (start, end int) {
	parts := strings.Split(n.str("src"), ":")
	if len(parts) != 3 {
		return 0, 0
	}
	start, _ = strconv.Atoi(parts[0])
	length, _ := strconv.Atoi(parts[1])
	return start, start + length
}

// typeOf is the compiler's name of an expression's type.
func (n node) typeOf() string { return n.child("typeDescriptions").str("typeString") }

func (n node) id() int { f, _ := n["id"].(float64); return int(f) }

// constants are the declarations of `constant` variables of integer type, by
// the number that identifiers refer to them with.
func constants(c *compiled) map[int]bool {
	found := map[int]bool{}
	for _, s := range c.Sources {
		walk(s.AST, func(n node) {
			if constant, _ := n["constant"].(bool); constant && n.kind() == "VariableDeclaration" && isUint(n.typeOf()) {
				found[n.id()] = true
			}
		})
	}
	return found
}

// walk visits a node and all below it, in no particular order.
func walk(n node, visit func(node)) {
	visit(n)
	for _, v := range n {
		switch v := v.(type) {
		case map[string]any:
			walk(v, visit)
		case []any:
			for _, item := range v {
				if m, ok := item.(map[string]any); ok {
					walk(m, visit)
				}
			}
		}
	}
}

func isUint(t string) bool { return strings.HasPrefix(t, "uint") && !strings.Contains(t, "[") }

// isWord says whether bit operations of the type can be made by a function.
func isWord(t string) bool {
	if strings.Contains(t, "[") || strings.Contains(t, " ") {
		return false
	}
	return isUint(t) || strings.HasPrefix(t, "bytes") && t != "bytes"
}

func isConst(t string) bool {
	return strings.HasPrefix(t, "int_const") || strings.HasPrefix(t, "rational_const")
}

// literalType is the smallest unsigned type that holds a constant and the
// number after it; false for negative numbers, fractions and numbers that the
// compiler abbreviates.
func literalType(t string) (name string, zero, ok bool) {
	value, err := strconv.ParseUint(strings.TrimPrefix(t, "int_const "), 10, 63)
	if err != nil {
		return "", false, false
	}
	bits := 8
	for value+1 >= 1<<bits && bits < 64 {
		bits += 8
	}
	return fmt.Sprintf("uint%d", bits), value == 0, true
}
