package main

import (
	"errors"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/models"
	"github.com/limn-network/limn/protocol"
)

// exactModel opens the model of a name or root where it is one that this program computes with: the embedded one, which
// "" stands for, too, or a complete one of the home. Without such a model found is false.
func (a *app) exactModel(name string) (m *compute.Model, found bool, err error) {
	if name == "" || name == models.Embedded {
		m, err = compute.Embedded()
		return m, err == nil, err
	}
	s, err := a.openModels(&modelsFlags{})
	if err != nil {
		return nil, false, err
	}
	i, err := s.Find(name)
	switch {
	case errors.Is(err, models.ErrUnknown):
		return nil, false, nil
	case err != nil:
		return nil, false, err
	case i.State != models.Complete || i.Manifest.Architecture != compute.FlowClip:
		return nil, false, nil
	}
	m, err = s.OpenFlow(i.Root)
	return m, err == nil, err
}

// engineOf returns the model of a root to make pictures again with, or the embedded one where this home does not have it:
// what does not need the model can be checked all the same.
func (a *app) engineOf(root protocol.Hash) (*compute.Model, error) {
	m, found, err := a.exactModel(root.String())
	if err != nil {
		return nil, err
	}
	if !found {
		m, err = compute.Embedded()
	}
	return m, err
}
