// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package ledgerharness

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Split is an auto generated low-level Go binding around an user-defined struct.
type Split struct {
	Miner     uint16
	Verifiers uint16
	Auditors  uint16
	Publisher uint16
	Settler   uint16
	Treasury  uint16
}

// Touched is an auto generated low-level Go binding around an user-defined struct.
type Touched struct {
	Index    uint32
	Credited uint64
	Debited  uint64
	Path     []byte
}

// LedgerHarnessMetaData contains all meta data concerning the LedgerHarness contract.
var LedgerHarnessMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"checkOpening\",\"inputs\":[{\"name\":\"versionedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fold\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"treeRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"low\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"point\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"root\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setWeight\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"treeRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"step\",\"inputs\":[{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accounts\",\"type\":\"tuple[]\",\"internalType\":\"structTouched[]\",\"components\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"valid\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"next\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"AccountsNotAscending\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadOpening\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SumTooLarge\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}]",
	ID:  "LedgerHarness",
	Bin: "0x60808060405234601557611636908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806324fa3ec614610672578063885da499146104355780639aafa9b414610286578063ba9e70fd14610215578063f2180345146101ef5763f7bdf6ab1461005b575f80fd5b346101d7576101603660031901126101d7576024356001600160401b0381116101d75761008c9036906004016107b9565b9060c03660631901126101d757610124359163ffffffff831683036101d75761014435916001600160401b0383116101d757366023840112156101d7578260040135916001600160401b0383116101d7573660248460051b860101116101d7576100f58161089e565b91610103604051938461087d565b81835236828201116101d757815f9260209283860137830101526040519360c085018581106001600160401b038211176101db5760405260643561ffff811681036101d757855260843561ffff811681036101d757602086015260a43561ffff811681036101d757604086015260c43561ffff811681036101d757606086015260e43561ffff811681036101d7576080860152610104359461ffff861686036101d75760246101c29560609760a0840152019260443590600435610ac1565b90604051921515835260208301526040820152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b346101d75760203660031901126101d757602061020d6004356109c4565b604051908152f35b346101d75760803660031901126101d75761022e6107e6565b602435906001600160401b0382168092036101d757604435916001600160401b0383168093036101d757606435916001600160401b0383116101d75760209361027e61020d9436906004016107b9565b9390926108e6565b346101d75760803660031901126101d75761029f6107e6565b6102a76107f9565b906102b061080f565b906064356001600160401b0381116101d7576102d09036906004016107b9565b906102dd845f9685610df3565b936001600160801b0381169093600292803560f01c919060405191600183535f915b6010831061036f5750505050506001600160401b0381116103545750810361034357506060926001600160801b038092604051948552166020840152166040820152f35b62a4371b60e71b5f5260045260245ffd5b6001600160801b03906273eb9560e01b5f521660045260245ffd5b9091929397995f905f9160018b16610419575b60018516156103d857808c176103ad575b509080600192019b5b0198811c9493810192901c906102ff565b6001870152608082811b6021880152603187019b909b52998b901b6051860152606185209981610393565b808c9d929d176103ed575b509060019161039c565b600192919b838801528b60801b602188015260318701528060801b6051870152606186209a90916103e3565b5060308801978301602081013560801c97881797925035610382565b346101d75760603660031901126101d75761044e6107e6565b6104566107f9565b9061045f61080f565b9163ffffffff82166201000001806201000011610523578380926104839294610df3565b90915b600181116105b3575090600254918215158061058c575b15610537576001600160801b03604051926104b784610862565b436001600160401b0316845216602083015260408201525f198201918211610523576104e56104eb92610832565b90610ee1565b6002545f19810190811161052357610504604091610832565b506001600160801b0360018201549154831c1682519182526020820152f35b634e487b7160e01b5f52601160045260245ffd5b6001600160801b036040519261054c84610862565b6001600160401b03431684521660208301526040820152680100000000000000008210156101db576104e58260016105879401600255610832565b6104eb565b505f198301838111610523576105a96001600160401b0391610832565b505416431461049d565b805f525f6020528160405f2055600181185f525f60205260405f2054918160011c92835f52600160205284600160405f20549416155f1461063657926106269161062c948260801c948593885f5260016020526001600160801b038316906001600160801b0319161760405f2055610e73565b936108c6565b905b919091610486565b61062691926001600160801b0361066c95168094875f526001602052816001600160801b03198560801b161760405f2055610e73565b9061062e565b346101d75760a03660031901126101d7576024356064356001600160401b0381116101d7576106a59036906004016107b9565b6084356001600160401b0381116101d7576106c49036906004016107b9565b603083949294148015906107ae575b610792579161072c5f9492608086956106eb896109c4565b958186604051978896602088019a6004358c5260408901526044356060890152868801378501918483018a815237010185815203601f19810183528261087d565b5190600a5afa3d1561078a573d906107438261089e565b91610751604051938461087d565b82523d5f602084013e5b1590811561077d575b5061076b57005b63c0e8e17f60e01b5f5260045260245ffd5b6040915051141582610764565b60609061075b565b61079c90836108b9565b63a8f394fb60e01b5f5260045260245ffd5b5060308114156106d3565b9181601f840112156101d7578235916001600160401b0383116101d757602083818601950101116101d757565b6004359063ffffffff821682036101d757565b602435906001600160a01b03821682036101d757565b604435906001600160801b03821682036101d757565b9190820391821161052357565b60025481101561084e5760025f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b606081019081106001600160401b038211176101db57604052565b90601f801991011681019081106001600160401b038211176101db57604052565b6001600160401b0381116101db57601f01601f191660200190565b9190820180921161052357565b906001600160801b03809116911601906001600160801b03821161052357565b929190600385106109b257906108fc9184610f46565b928060035f93803560e81c86604051600181535f925b60188410610949575050505050036103435750610930575060081c90565b63ffffffff90634cb7721f60e01b5f521660045260245ffd5b909192939495505f6001821661099c575b808b17610978575b5086959493600190810193811c9291901c610912565b909960208460051b1690600182850101526021038201526001604182209990610962565b506020868699979901359801958815179761095a565b8462a4371b60e71b5f5260045260245ffd5b600191906108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b6109f757505050565b818316610a2e575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c90816109ee565b937f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001858192099490506109ff565b6040519061012082018281106001600160401b038211176101db576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b90600881101561084e5760051b0190565b909695929491945f9561010060405199610adb828c61087d565b5f5b828110610dd557505f5b60088110610cbb57505050606060408051610b0181610862565b8281528260208201520152610b1585611126565b95610b23604051978861087d565b858752601f19610b3287611126565b01366020890137610b428661113d565b610b4b8761113d565b60405198610b588a610862565b895260208901918252604089019081525f5b888110610bc4575050505f925b828410610b935750505050610b8e9495965061144e565b919092565b90919297610bba600191610bb48a868f610bae8f8992610ab0565b516111ca565b906108b9565b9801929190610b77565b8095939495151580610c83575b610c5d578088610c52826001600160401b03610c378f8f848160409363ffffffff610c1784610c1060019f610c0b908f99610c2b9a61116f565b611191565b93516111a2565b91169052610c316020610c2b84848d61116f565b016111b6565b9861116f565b93885194610c4a84848b519316926111a2565b5216926111a2565b520194939294610b6a565b610c70610c0b63ffffffff928b8b61116f565b6338c00ff560e21b5f521660045260245ffd5b50610c92610c0b828b8b61116f565b5f1982018281116105235763ffffffff610cb1610c0b82938e8e61116f565b1691161115610bd1565b80858d86839c97989c1015610dbb5782610d8e916020601a610d94960288010151610ce4610a5c565b908060f81c825262ffffff8160d81c16602083015263ffffffff8160b81c16604083015262ffffff8160981c16606083015262ffffff8160781c16608083015264ffffffffff8160501c1660a083015263ffffffff8160301c1660c083015260ff8160f01c1660e083015261ff006affffffffffffffffffff0060ff8360901c169260a81c16161760010b89820152610d7d8383610ab0565b52610d888282610ab0565b50610ab0565b51610fc8565b15610da7576001905b0197939297610ae7565b5050505050505050505090505f905f905f90565b5050601a0282016020015160301c610da757600190610d9d565b808c602092610de69b96979b610a5c565b9101520197939297610add565b916001600160801b038116610e09575050505f90565b6040515f6020820190815260e09490941b6001600160e01b031916602182015260609290921b6bffffffffffffffffffffffff1916602583015260801b6fffffffffffffffffffffffffffffffff1916603982015260298152610e6d60498261087d565b51902090565b929091831580610ed9575b610ed157604051926020840194600160f81b865260218501526001600160801b03199060801b16604184015260518301526001600160801b03199060801b16607182015260618152610e6d60818261087d565b505050505f90565b508015610e7e565b9190610f33576040816001600160401b03600193511684549077ffffffffffffffffffffffffffffffff00000000000000006020840151851b16916001600160401b0360c01b16171784550151910155565b634e487b7160e01b5f525f60045260245ffd5b91811580610fad575b610fa6576040519160208301935f855263ffffffff60e01b9060e01b1660218401526001600160801b03199060801b1660258301526001600160801b03199060801b16603582015260258152610e6d60458261087d565b5050505f90565b508015610f4f565b8181029291811591840414171561052357565b90600263ffffffff602084015116106110b157600160ff835116146110d7575060ff815116600281146110c85760ff60e083015116158015906110b7575b6110b157600381146110a25760041480159061108f575b8015611079575b6110745763ffffffff608082015116906003821461106d5760018214918215611062575b5081611052575090565b63ffffffff915060c00151161590565b60021491505f611048565b5050600190565b505f90565b506001600160401b0360a0820151161515611024565b5063ffffffff606082015116151561101d565b506080015163ffffffff161590565b50505f90565b5061010082015160010b1515611006565b5060c0015163ffffffff161590565b9060c001519060ff8260181c169081159262ffffff841591161515149283611100575b50505090565b90919250600a8302928304600a141715610523576060015161ffff1610155f80806110fa565b6001600160401b0381116101db5760051b60200190565b9061114782611126565b611154604051918261087d565b8281528092611165601f1991611126565b0190602036910137565b919081101561084e5760051b81013590607e19813603018212156101d7570190565b3563ffffffff811681036101d75790565b805182101561084e5760209160051b010190565b356001600160401b03811681036101d75790565b9192909260a08301936001600160401b038551169160ff85511660048114611411576003146113d4576112489061271061120c61ffff60208601511686610fb5565b0461124361271061122561ffff60808801511688610fb5565b04809361123d8463ffffffff60808d0151168b611612565b88611612565b6108b9565b94600160ff86511614611294575b5050506112768163ffffffff6020604061129095015195015116906115c6565b61128a8461128483866111a2565b516108b9565b926111a2565b5290565b9490919294516001600160401b031691604081015161ffff166112b79084610fb5565b612710900460c0860193845160181c60ff166112d39082610fb5565b6103e89004928391815161ffff166112eb9082610fb5565b6127109004916060015161ffff1661130291610fb5565b6127109004611310916108b9565b9061131a91610825565b9081606088015163ffffffff1690611332918a611612565b826020890195865161134560018c6115c6565b908461135183836111a2565b519061135c916108b9565b91611366916111a2565b525162ffffff1690611378918a611612565b611381916108b9565b9061138b916108b9565b611394916108b9565b61139e9083610825565b90516113aa5f866115c6565b916113b583836111a2565b51906113c0916108b9565b916113ca916111a2565b52915f8080611256565b505092508063ffffffff606061140e946040879501516114046113f686611580565b61128a8861128483866111a2565b5201511690611612565b90565b505050505050505f90565b903590601e19813603018212156101d757018035906001600160401b0382116101d7576020019181360383136101d757565b9391929093926001945f926040602082019101925b808510611471575050505050565b909192939561148187838661116f565b630100000063ffffffff61149483611191565b16101561155f576114a481611191565b916114e56001600160401b036114bc602085016111b6565b6114c8604086016111b6565b906060860196836114d9898961141c565b959094169216906108e6565b0361155f576114f58885516111a2565b51916115028988516111a2565b51906001600160401b038411801561154f575b61153f57916001939161027e6115349461152e84611191565b9361141c565b960193929190611463565b505f995089985050505050505050565b506001600160401b038211611515565b61156d63ffffffff91611191565b634cb7721f60e01b5f521660045260245ffd5b5f5b815180518210156115b25763ffffffff61159e836001936111a2565b5116146115ad57600101611582565b905090565b63920a5b5560e01b5f52600160045260245ffd5b9063ffffffff165f5b825180518210156115ff5763ffffffff6115ea8385936111a2565b5116146115f9576001016115cf565b91505090565b8263920a5b5560e01b5f5260045260245ffd5b9161128a611628611633936020860151956115c6565b9161128483866111a2565b5256",
}

// LedgerHarness is an auto generated Go binding around an Ethereum contract.
type LedgerHarness struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LedgerHarness) GetABI() abi.ABI {
	return c.abi
}

// NewLedgerHarness creates a new instance of LedgerHarness.
func NewLedgerHarness() *LedgerHarness {
	parsed, err := LedgerHarnessMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LedgerHarness{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LedgerHarness) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCheckOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24fa3ec6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkOpening(bytes32 versionedHash, uint256 element, bytes32 value, bytes commitment, bytes proof) view returns()
func (ledgerHarness *LedgerHarness) PackCheckOpening(versionedHash [32]byte, element *big.Int, value [32]byte, commitment []byte, proof []byte) []byte {
	enc, err := ledgerHarness.abi.Pack("checkOpening", versionedHash, element, value, commitment, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24fa3ec6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkOpening(bytes32 versionedHash, uint256 element, bytes32 value, bytes commitment, bytes proof) view returns()
func (ledgerHarness *LedgerHarness) TryPackCheckOpening(versionedHash [32]byte, element *big.Int, value [32]byte, commitment []byte, proof []byte) ([]byte, error) {
	return ledgerHarness.abi.Pack("checkOpening", versionedHash, element, value, commitment, proof)
}

// PackFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aafa9b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fold(uint32 leaf, address node, uint128 weight, bytes path) pure returns(bytes32 treeRoot, uint128 total, uint128 low)
func (ledgerHarness *LedgerHarness) PackFold(leaf uint32, node common.Address, weight *big.Int, path []byte) []byte {
	enc, err := ledgerHarness.abi.Pack("fold", leaf, node, weight, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aafa9b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fold(uint32 leaf, address node, uint128 weight, bytes path) pure returns(bytes32 treeRoot, uint128 total, uint128 low)
func (ledgerHarness *LedgerHarness) TryPackFold(leaf uint32, node common.Address, weight *big.Int, path []byte) ([]byte, error) {
	return ledgerHarness.abi.Pack("fold", leaf, node, weight, path)
}

// FoldOutput serves as a container for the return parameters of contract
// method Fold.
type FoldOutput struct {
	TreeRoot [32]byte
	Total    *big.Int
	Low      *big.Int
}

// UnpackFold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9aafa9b4.
//
// Solidity: function fold(uint32 leaf, address node, uint128 weight, bytes path) pure returns(bytes32 treeRoot, uint128 total, uint128 low)
func (ledgerHarness *LedgerHarness) UnpackFold(data []byte) (FoldOutput, error) {
	out, err := ledgerHarness.abi.Unpack("fold", data)
	outstruct := new(FoldOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TreeRoot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Total = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Low = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2180345.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function point(uint256 element) pure returns(uint256)
func (ledgerHarness *LedgerHarness) PackPoint(element *big.Int) []byte {
	enc, err := ledgerHarness.abi.Pack("point", element)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2180345.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function point(uint256 element) pure returns(uint256)
func (ledgerHarness *LedgerHarness) TryPackPoint(element *big.Int) ([]byte, error) {
	return ledgerHarness.abi.Pack("point", element)
}

// UnpackPoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2180345.
//
// Solidity: function point(uint256 element) pure returns(uint256)
func (ledgerHarness *LedgerHarness) UnpackPoint(data []byte) (*big.Int, error) {
	out, err := ledgerHarness.abi.Unpack("point", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba9e70fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function root(uint32 index, uint64 credited, uint64 debited, bytes path) pure returns(bytes32)
func (ledgerHarness *LedgerHarness) PackRoot(index uint32, credited uint64, debited uint64, path []byte) []byte {
	enc, err := ledgerHarness.abi.Pack("root", index, credited, debited, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba9e70fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function root(uint32 index, uint64 credited, uint64 debited, bytes path) pure returns(bytes32)
func (ledgerHarness *LedgerHarness) TryPackRoot(index uint32, credited uint64, debited uint64, path []byte) ([]byte, error) {
	return ledgerHarness.abi.Pack("root", index, credited, debited, path)
}

// UnpackRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba9e70fd.
//
// Solidity: function root(uint32 index, uint64 credited, uint64 debited, bytes path) pure returns(bytes32)
func (ledgerHarness *LedgerHarness) UnpackRoot(data []byte) ([32]byte, error) {
	out, err := ledgerHarness.abi.Unpack("root", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x885da499.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWeight(uint32 leaf, address node, uint128 weight) returns(bytes32 treeRoot, uint128 total)
func (ledgerHarness *LedgerHarness) PackSetWeight(leaf uint32, node common.Address, weight *big.Int) []byte {
	enc, err := ledgerHarness.abi.Pack("setWeight", leaf, node, weight)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x885da499.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWeight(uint32 leaf, address node, uint128 weight) returns(bytes32 treeRoot, uint128 total)
func (ledgerHarness *LedgerHarness) TryPackSetWeight(leaf uint32, node common.Address, weight *big.Int) ([]byte, error) {
	return ledgerHarness.abi.Pack("setWeight", leaf, node, weight)
}

// SetWeightOutput serves as a container for the return parameters of contract
// method SetWeight.
type SetWeightOutput struct {
	TreeRoot [32]byte
	Total    *big.Int
}

// UnpackSetWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x885da499.
//
// Solidity: function setWeight(uint32 leaf, address node, uint128 weight) returns(bytes32 treeRoot, uint128 total)
func (ledgerHarness *LedgerHarness) UnpackSetWeight(data []byte) (SetWeightOutput, error) {
	out, err := ledgerHarness.abi.Unpack("setWeight", data)
	outstruct := new(SetWeightOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TreeRoot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Total = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7bdf6ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function step(bytes32 previous, bytes records, uint256 count, (uint16,uint16,uint16,uint16,uint16,uint16) split, uint32 settler, (uint32,uint64,uint64,bytes)[] accounts) pure returns(bool valid, bytes32 next, uint256 debits)
func (ledgerHarness *LedgerHarness) PackStep(previous [32]byte, records []byte, count *big.Int, split Split, settler uint32, accounts []Touched) []byte {
	enc, err := ledgerHarness.abi.Pack("step", previous, records, count, split, settler, accounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7bdf6ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function step(bytes32 previous, bytes records, uint256 count, (uint16,uint16,uint16,uint16,uint16,uint16) split, uint32 settler, (uint32,uint64,uint64,bytes)[] accounts) pure returns(bool valid, bytes32 next, uint256 debits)
func (ledgerHarness *LedgerHarness) TryPackStep(previous [32]byte, records []byte, count *big.Int, split Split, settler uint32, accounts []Touched) ([]byte, error) {
	return ledgerHarness.abi.Pack("step", previous, records, count, split, settler, accounts)
}

// StepOutput serves as a container for the return parameters of contract
// method Step.
type StepOutput struct {
	Valid  bool
	Next   [32]byte
	Debits *big.Int
}

// UnpackStep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7bdf6ab.
//
// Solidity: function step(bytes32 previous, bytes records, uint256 count, (uint16,uint16,uint16,uint16,uint16,uint16) split, uint32 settler, (uint32,uint64,uint64,bytes)[] accounts) pure returns(bool valid, bytes32 next, uint256 debits)
func (ledgerHarness *LedgerHarness) UnpackStep(data []byte) (StepOutput, error) {
	out, err := ledgerHarness.abi.Unpack("step", data)
	outstruct := new(StepOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Valid = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Next = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Debits = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (ledgerHarness *LedgerHarness) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["AccountsNotAscending"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackAccountsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["BadOpening"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackBadOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["BadPathLength"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackBadPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["BadProofLength"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackBadProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["MissingAccount"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackMissingAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["SumTooLarge"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackSumTooLargeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LedgerHarnessAccountsNotAscending represents a AccountsNotAscending error raised by the LedgerHarness contract.
type LedgerHarnessAccountsNotAscending struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountsNotAscending(uint32 account)
func LedgerHarnessAccountsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0xe3003fd4c132500f5bf898c9e81500d4629f7b2f0816ab587a74e22a186d9352")
}

// UnpackAccountsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountsNotAscending(uint32 account)
func (ledgerHarness *LedgerHarness) UnpackAccountsNotAscendingError(raw []byte) (*LedgerHarnessAccountsNotAscending, error) {
	out := new(LedgerHarnessAccountsNotAscending)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "AccountsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessBadOpening represents a BadOpening error raised by the LedgerHarness contract.
type LedgerHarnessBadOpening struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOpening(uint256 element)
func LedgerHarnessBadOpeningErrorID() common.Hash {
	return common.HexToHash("0xc0e8e17f0f3f675dd8f3ea302d583ca0cf8d388d922b3a87a4df5ebf685e7816")
}

// UnpackBadOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOpening(uint256 element)
func (ledgerHarness *LedgerHarness) UnpackBadOpeningError(raw []byte) (*LedgerHarnessBadOpening, error) {
	out := new(LedgerHarnessBadOpening)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "BadOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessBadPath represents a BadPath error raised by the LedgerHarness contract.
type LedgerHarnessBadPath struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPath(uint32 account)
func LedgerHarnessBadPathErrorID() common.Hash {
	return common.HexToHash("0x4cb7721f5c0da0121eb73f2a583d315df9a6eb1a8cf74374874557d8b18655cc")
}

// UnpackBadPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPath(uint32 account)
func (ledgerHarness *LedgerHarness) UnpackBadPathError(raw []byte) (*LedgerHarnessBadPath, error) {
	out := new(LedgerHarnessBadPath)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "BadPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessBadPathLength represents a BadPathLength error raised by the LedgerHarness contract.
type LedgerHarnessBadPathLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPathLength(uint256 length)
func LedgerHarnessBadPathLengthErrorID() common.Hash {
	return common.HexToHash("0x521b8d8094aa2c36c855820d1c256884ce694765330ab03f0409dad8ca01442a")
}

// UnpackBadPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPathLength(uint256 length)
func (ledgerHarness *LedgerHarness) UnpackBadPathLengthError(raw []byte) (*LedgerHarnessBadPathLength, error) {
	out := new(LedgerHarnessBadPathLength)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "BadPathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessBadProofLength represents a BadProofLength error raised by the LedgerHarness contract.
type LedgerHarnessBadProofLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProofLength(uint256 length)
func LedgerHarnessBadProofLengthErrorID() common.Hash {
	return common.HexToHash("0xa8f394fb410556dcd423cf848731ed88743928c3abde5d117b9de63e587b0ac4")
}

// UnpackBadProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProofLength(uint256 length)
func (ledgerHarness *LedgerHarness) UnpackBadProofLengthError(raw []byte) (*LedgerHarnessBadProofLength, error) {
	out := new(LedgerHarnessBadProofLength)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "BadProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessMissingAccount represents a MissingAccount error raised by the LedgerHarness contract.
type LedgerHarnessMissingAccount struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingAccount(uint32 account)
func LedgerHarnessMissingAccountErrorID() common.Hash {
	return common.HexToHash("0x920a5b5555f9cb819796f6fbe7026c8ca1077967d7e65780ccbd0b74dad7ea84")
}

// UnpackMissingAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingAccount(uint32 account)
func (ledgerHarness *LedgerHarness) UnpackMissingAccountError(raw []byte) (*LedgerHarnessMissingAccount, error) {
	out := new(LedgerHarnessMissingAccount)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "MissingAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessSumTooLarge represents a SumTooLarge error raised by the LedgerHarness contract.
type LedgerHarnessSumTooLarge struct {
	Sum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SumTooLarge(uint128 sum)
func LedgerHarnessSumTooLargeErrorID() common.Hash {
	return common.HexToHash("0x0073eb95ff4e843f2cbcc501aaa73fbeab979f4d66288317d512a8844582fe4b")
}

// UnpackSumTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SumTooLarge(uint128 sum)
func (ledgerHarness *LedgerHarness) UnpackSumTooLargeError(raw []byte) (*LedgerHarnessSumTooLarge, error) {
	out := new(LedgerHarnessSumTooLarge)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "SumTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}
